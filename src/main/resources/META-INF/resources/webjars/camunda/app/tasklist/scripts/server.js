// Requests to our own endpoints below /tasklist, with their own token (the web apps' token is not valid there).

const start = window.location.pathname.split('/camunda/')[0];
const root = start + '/tasklist';

/** A sentence for the person at the screen. */
export class Refusal extends Error {}

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

export function address(path) {
  return root + path;
}

/** A page of ours outside the webapps. */
export function home(path) {
  return start + path;
}

/**
 * @param options as for fetch
 * @returns the answer's JSON, null when it has none
 * @throws Refusal with a sentence
 */
export async function ask(path, options = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': 'zh-CN', ...options.headers };
  if (options.method && options.method !== 'GET') {
    headers['X-OW-XSRF'] = cookie('OW-XSRF');
  }
  let answer;
  try {
    answer = await fetch(address(path), { ...options, headers, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    throw new Refusal('网络不通，请稍后再试。');
  }
  const json = (answer.headers.get('Content-Type') ?? '').includes('json');
  if (answer.status === 401 || (answer.redirected && !json)) {
    throw new Refusal('登录已过期，请重新登录。');
  }
  const body = json ? await answer.json() : null;
  if (!answer.ok) {
    throw new Refusal(sentence(answer.status, body));
  }
  return body;
}

function sentence(status, problem) {
  const fields = (problem?.errors ?? []).map(error => error.message).filter(Boolean);
  if (fields.length > 0) {
    return fields.join('');
  }
  if (problem?.detail) {
    return problem.detail;
  }
  return (
    {
      403: '您无权查看或办理此内容。',
      404: '未找到，或不在您的经办机构范围内。',
      413: '文件过大，不得超过 10 MB。',
      415: '文件类型不符，请上传 JPG、PNG 或 PDF。'
    }[status] ?? '系统出错，请稍后再试。'
  );
}
