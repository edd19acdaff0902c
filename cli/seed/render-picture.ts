import sharp from 'sharp'

/** Renders layered hills under a sky with a sun, in random colours. Returns a JPEG of 1600 × 1200 or 1200 × 1600. */
export function renderPicture(random: () => number): Promise<Buffer> {
  const upright = random() < 0.35
  const [width, height] = upright ? [1200, 1600] : [1600, 1200]
  const hue = Math.floor(random() * 360)
  const ridge = (base: number, swing: number): string => {
    const steps = 12
    const points = Array.from(
      { length: steps + 1 },
      (_, step) => `${Math.round((step / steps) * width)},${Math.round(base + (random() - 0.5) * swing)}`,
    )
    return `M0,${height} L${points.join(' L')} L${width},${height} Z`
  }
  const layers = Array.from({ length: 4 }, (_, layer) => {
    const base = height * (0.5 + layer * 0.13)
    const fill = `hsl(${(hue + 200 + layer * 12) % 360} 45% ${42 - layer * 9}%)`
    return `<path d="${ridge(base, height * 0.14)}" fill="${fill}"/>`
  })
  const [x, y] = [Math.round(width * (0.2 + random() * 0.6)), Math.round(height * (0.2 + random() * 0.2))]
  const radius = Math.round(width * 0.07)
  const sun = `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(hue + 40) % 360} 95% 88%)"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="hsl(${hue} 60% 45%)"/>
        <stop offset="1" stop-color="hsl(${(hue + 45) % 360} 85% 78%)"/>
      </linearGradient>
    </defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>${sun}${layers.join('')}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}
