/** What a disk answers when it does not do as it is told, in the words of an editor. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限，或者别的程序正开着它',
  EROFS: '这个盘只能读',
  ENOSPC: '磁盘满了',
  EDQUOT: '磁盘满了',
  ENOENT: '没有这个文件夹或文件',
  ENOTDIR: '路径里有一段不是文件夹',
  EISDIR: '那里是一个文件夹',
  EEXIST: '已经有同名的文件',
  EBUSY: '别的程序正开着它，先关掉',
  EMFILE: '打开的文件太多，关掉别的程序再试',
  ENAMETOOLONG: '名字太长',
  EIO: '磁盘读写出错',
};

/** Why a file could not be read or written: the disk's answer in Chinese with the path it is about, or else the message of the error itself. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const said = code === undefined ? undefined : REFUSALS[code];
  if (said === undefined) return error.message;
  return path === undefined ? said : `${path} ${said}`;
}
