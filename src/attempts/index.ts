export type { AttemptWindow } from './attempt-window.ts'
export {
  deviceWindows,
  loginKey,
  loginWindow,
  mailCodeWindow,
  sessionWindows,
  unknownDevices,
} from './attempt-windows.ts'
export { attempts } from './attempts.module.ts'
export { issueDeviceToken } from './device-token.ts'
export { prove, tooMany } from './prove.ts'
export { takeAttempt } from './take-attempt.ts'
