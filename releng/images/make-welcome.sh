#!/bin/sh
# Makes the small pictures of the welcome page and of the wizard: figures of the templates and of the library, as they are exported.
# Needs ImageMagick. CHAINSCAPE names the command line to use, else the one of this checkout.
set -eu
cd "$(dirname "$0")/../.."
command -v convert >/dev/null || { echo "make-welcome.sh: convert is missing; install imagemagick" >&2; exit 2; }
chainscape=${CHAINSCAPE:-./chainscape}
out=$PWD/bundles/org.chainscape.ui/icons/welcome
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
# Twice the size they are shown in, few colours.
small() {
  convert "$1" -trim +repage -resize "$3x" -strip -dither None -colors 200 -define png:compression-level=9 "PNG8:$2"
}
for language in zh en; do
  for template in up-mid-down serial parallel aigc; do
    "$chainscape" new --template "$template" --lang "$language" -o "$work/$template-$language.chain" >/dev/null
    "$chainscape" export "$work/$template-$language.chain" --all --format png --dpi 120 -o "$work/$template-$language" >/dev/null
    # Without the caption.
    convert "$work/$template-$language"/*.png -gravity North -chop 0x56 "$work/$template-$language.png"
    small "$work/$template-$language.png" "$out/$template-$language.png" 560
  done
done
library=${1:-bundles/org.chainscape.examples/chains/aigc.chain}
"$chainscape" export "$library" --diagram 'AIGC 产业链全景' --format png --dpi 160 -o "$work/library.png" >/dev/null
convert "$work/library.png" -gravity North -chop 0x60 -gravity NorthWest -crop x760+0+0 +repage "$work/library-top.png"
small "$work/library-top.png" "$out/library.png" 900
