package org.chainscape.tabular.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** Delimited text: a file, or a block from the clipboard. */
final class TextTable extends TableFile {

	private final TextSource source;
	private final TextStyle style;
	private final String encoding;
	private final SheetLimits limits;
	private final Notices notices;

	TextTable(Path file, TextSource source, TextStyle style, SheetLimits limits, String encoding, Notices notices) {
		super(file);
		this.source = source;
		this.style = style;
		this.limits = limits;
		this.encoding = encoding;
		this.notices = notices;
	}

	@Override
	public List<String> sheets() {
		return List.of("");
	}

	@Override
	public Optional<String> encoding() {
		return Optional.ofNullable(encoding);
	}

	@Override
	public Optional<Character> delimiter() {
		return Optional.of(style.delimiter());
	}

	@Override
	public TableRows rows(String sheet) throws SheetException {
		if (!sheet.isEmpty()) {
			throw new SheetException(Kind.NO_SHEETS_IN_TEXT, Place.of(file()), sheet);
		}
		notices.forget(SheetNotice.Kind.CONTROL_CHARACTERS);
		return new TextRows(Place.of(file()), source, style, limits, notices);
	}

	@Override
	public List<SheetNotice> notices() {
		return notices.all();
	}

	@Override
	public void close() {
		// Every reader of rows closes its own stream.
	}
}
