package org.chainscape.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapSubtable;

/**
 * The characters of a font, which remembers for what character a glyph was asked. Some glyphs stand for two, such as 力 and the radical ⼒;
 * without memory the text of a document would be found under the one with the lower number, which is the one nobody types.
 */
final class WrittenCharacters extends CmapSubtable {

	private final CmapSubtable all;
	private final Map<Integer, Integer> written = new HashMap<>();

	WrittenCharacters(CmapSubtable all) {
		this.all = all;
		setPlatformId(all.getPlatformId());
		setPlatformEncodingId(all.getPlatformEncodingId());
	}

	@Override
	public int getGlyphId(int codePoint) {
		int glyph = all.getGlyphId(codePoint);
		if (glyph != 0) {
			written.merge(glyph, codePoint, (known, asked) -> isVariant(known) ? asked : known);
		}
		return glyph;
	}

	@Override
	public List<Integer> getCharCodes(int glyph) {
		List<Integer> codePoints = all.getCharCodes(glyph);
		Integer first = written.get(glyph);
		if (codePoints == null || first == null) {
			return codePoints;
		}
		List<Integer> ordered = new ArrayList<>(codePoints);
		ordered.remove(first);
		ordered.add(0, first);
		return ordered;
	}

	/** Radicals and characters that exist only for the sake of older encodings. */
	private static boolean isVariant(int codePoint) {
		Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
		return block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT || block == Character.UnicodeBlock.KANGXI_RADICALS
				|| block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS;
	}
}
