import { abortReason } from './abort.ts'
import { NoResponse, UnexpectedResponse } from './errors.ts'

export type Progress = { sent: number; total: number }
type Put = {
  url: string
  headers: Record<string, string>
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Puts a file to an address. With XMLHttpRequest (browsers, React Native) the progress is reported while it is sent,
 * otherwise at the end: storage refuses streams of unknown length, and `fetch` reports nothing.
 * @throws UnexpectedResponse, NoResponse, or the reason of the signal
 */
export function putFile(file: Blob, put: Put): Promise<void> {
  return typeof XMLHttpRequest === 'undefined' ? putByFetch(file, put) : putByXhr(file, put)
}

async function putByFetch(file: Blob, { url, headers, onProgress, signal }: Put): Promise<void> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, { method: 'PUT', headers, body: file, signal: signal ?? null })
    text = await response.text()
  } catch (cause) {
    if (signal?.aborted) throw abortReason(signal)
    throw new NoResponse('the upload was interrupted', { cause })
  }
  if (!response.ok) throw new UnexpectedResponse(response.status, response.headers, text)
  onProgress?.({ sent: file.size, total: file.size })
}

function putByXhr(file: Blob, { url, headers, onProgress, signal }: Put): Promise<void> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    const onAbort = (): void => {
      xhr.abort()
      reject(abortReason(signal!))
    }
    if (signal?.aborted) return onAbort()
    signal?.addEventListener('abort', onAbort)
    xhr.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = ({ loaded }) => onProgress?.({ sent: loaded, total: file.size })
    xhr.onload = () => {
      if (xhr.status >= 200 && xhr.status < 300) resolve()
      else reject(new UnexpectedResponse(xhr.status, new Headers(), xhr.responseText))
    }
    xhr.onerror = () => reject(new NoResponse('the upload was interrupted'))
    xhr.onloadend = () => signal?.removeEventListener('abort', onAbort)
    xhr.send(file)
  })
}
