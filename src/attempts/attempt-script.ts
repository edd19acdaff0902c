/**
 * Counts an attempt in sliding windows, one after the other, and stops at the first that is full. The windows before
 * that one have counted it. Each is a log: a sorted set of attempts by the time of Redis, as in http/gate.ts.
 *
 * KEYS: the windows. ARGV: a unique member, then a limit and a length in ms for each window. Returns the number of the
 * full window or 0, the ms until its oldest attempt leaves it, and 1 if a window is full with this attempt.
 */
export const attemptScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local filled = 0
for i, key in ipairs(KEYS) do
  local limit, window = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
  local used = redis.call('ZCARD', key)
  if used >= limit then
    local oldest = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
    return { i, oldest[2] + window - now, 0 }
  end
  redis.call('ZADD', key, now, ARGV[1])
  redis.call('PEXPIRE', key, window)
  if used + 1 == limit then filled = 1 end
end
return { 0, 0, filled }
`
