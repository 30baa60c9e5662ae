import { zhCheck as zh } from '../../words/zh/check.ts';
import './notice.css';

/** A small notice in the corner of every page while editing: how much is to be mended, and where that is listed. */
async function showNotice(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const response = await fetch(`${base}_check/problems.json`);
  const problems = (await response.json()) as readonly unknown[];
  if (problems.length === 0) return;
  const notice = document.createElement('a');
  notice.className = 'check-notice';
  notice.href = `${base}_check/`;
  notice.textContent = zh.notice(problems.length);
  document.body.append(notice);
}

// A page in a frame is part of another, which has its notice.
if (window.top === window.self) void showNotice();
