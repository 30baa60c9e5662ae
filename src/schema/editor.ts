import { z } from 'zod';
import { WebAddress } from './common.ts';
import { choice, field } from './field.ts';

/** Where `npm run edit` and `/admin/` keep their work. All empty: only the folder on the editor's own machine. */
export const EditorSettings = z
  .strictObject(
    {
      published: z.boolean().default(false).meta(field('放上正式网站', '构建出来的网站里也放编辑器 /admin/：要配好下面的 Git 服务才有用')),
      service: choice(['', 'gitea', 'forgejo', 'gitlab', 'github'], '存到哪里', {
        '': '不用，只改本机的文件夹',
        gitea: 'Gitea，1.24以上',
        forgejo: 'Forgejo，12以上',
        gitlab: '极狐或自己架设的GitLab',
        github: 'GitHub，国内常连不上',
      }).default(''),
      address: z
        .union([z.literal(''), WebAddress])
        .default('')
        .meta(field('服务地址', '自己架设的 Git 服务的网址，例如 https://git.example.gov.cn')),
      repository: z
        .string()
        .trim()
        .regex(/^(?:[\w.-]+(?:\/[\w.-]+)+)?$/, '写成 组织/仓库，例如 sanyuan/atlas')
        .default('')
        .meta(field('仓库', '组织/仓库，例如 sanyuan/atlas')),
      branch: z.string().trim().default('').meta(field('分支', '改动放在哪个分支；不写就是默认分支')),
      clientId: z.string().trim().default('').meta(field('应用编号', '在 Git 服务里登记的 OAuth 应用的编号；不写就用访问令牌登录')),
    },
    { error: '写成 published、service、address、repository、branch、clientId 几行' },
  )
  .refine(({ service, repository }) => service === '' || repository !== '', {
    error: '用 Git 服务就要写 repository：组织/仓库',
    path: ['repository'],
  });

export type EditorSettings = z.infer<typeof EditorSettings>;
/** What stands when site.yaml says nothing: the local folder. */
export const LOCAL_ONLY: EditorSettings = { published: false, service: '', address: '', repository: '', branch: '', clientId: '' };
