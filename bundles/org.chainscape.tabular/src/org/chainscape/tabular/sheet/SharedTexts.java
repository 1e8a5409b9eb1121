package org.chainscape.tabular.sheet;

import java.io.Closeable;

/** The texts cells share, read as far as cells ask for them: a look at the first rows of a long sheet reads few of them. */
final class SharedTexts implements Closeable {

	/** Texts are used about in their order; so many are read at once. */
	private static final int AHEAD = 4096;

	private final Place place;
	private final int longest;
	private final StringStore store;
	private XmlPart part;

	/** Texts of a part; {@code null} if there is none, and so are no texts. */
	SharedTexts(ZipParts parts, String name) throws SheetException {
		this.place = parts.place();
		this.longest = parts.limits().cellCharacters();
		this.store = new StringStore(place);
		this.part = name == null ? null : parts.xml(name);
	}

	/** {@return the text of a number; {@code null} if there is none} */
	String get(int number) throws SheetException {
		while (number >= store.size() && part != null) {
			read();
		}
		return number < 0 || number >= store.size() ? null : store.get(number);
	}

	private void read() throws SheetException {
		try {
			for (int i = 0; i < AHEAD && part != null; i++) {
				if (part.find("si")) {
					store.add(XmlTexts.text(part, place, longest));
				} else {
					part.close();
					part = null;
				}
			}
		} finally {
			store.finish();
		}
	}

	@Override
	public void close() {
		if (part != null) {
			part.close();
		}
		store.close();
	}
}
