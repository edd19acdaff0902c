declare module 'autocannon' {
  type LoadRequest = { method: string; path: string; headers?: Record<string, string>; body?: string }
  type LoadClient = { setRequests(requests: LoadRequest[]): void }
  type Options = {
    url: string
    connections: number
    duration: number
    requests: LoadRequest[]
    overallRate?: number
    setupClient?: (client: LoadClient) => void
  }
  type Result = { '2xx': number; non2xx: number; errors: number; duration: number; throughput: { total: number } }
  type Instance = PromiseLike<Result> & {
    on(
      event: 'response',
      listener: (client: LoadClient, status: number, bytes: number, milliseconds: number) => void,
    ): void
  }
  export default function autocannon(options: Options): Instance
}
