package org.chainscape.ui.manual;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a page of the manual as text with pictures and links. */
final class PagePane {

	private static final int MARGIN = 22;
	private static final int INDENT = 18;
	private static final int MOST_WIDTH = 720;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Consumer<String> follow;
	private final Map<String, Image> pictures = new HashMap<>();
	private PageText page;
	private String href = "";

	PagePane(Composite parent, Consumer<String> follow) {
		this.follow = follow;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(4);
		text.setCaret(null);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addPaintObjectListener(event -> {
			if (event.style.data instanceof String source && pictures.get(source) != null) {
				Image image = pictures.get(source);
				Rectangle size = image.getBounds();
				int width = event.style.metrics.width;
				event.gc.setInterpolation(SWT.HIGH);
				event.gc.drawImage(image, 0, 0, size.width, size.height, event.x, event.y, width, size.height * width / size.width);
			}
		});
		text.addListener(SWT.MouseUp, this::press);
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				press(text.getCaretOffset());
			}
		});
		text.addListener(SWT.Dispose, event -> forget());
	}

	StyledText control() {
		return text;
	}

	/** Shows a page, at an anchor of it if its address names one. */
	void show(String address) {
		String[] parts = address.split("#", 2);
		if (!parts[0].equals(href)) {
			String content = ManualBook.read(parts[0]);
			href = parts[0];
			page = PageText.of(content == null ? "<html><body><p>" + ManualTexts.get("missing") + "</p></body></html>" : content);
			forget();
			text.setText(page.text());
			style();
		}
		int offset = parts.length > 1 ? page.place(parts[1]) : 0;
		text.setTopIndex(text.getLineAtOffset(Math.min(offset, text.getCharCount())));
		text.setSelection(Math.min(offset, text.getCharCount()));
	}

	private void style() {
		List<StyleRange> ranges = new ArrayList<>();
		for (PageText.Mark mark : page.marks()) {
			switch (mark.style()) {
			case ITEM -> indent(mark);
			case BLOCK -> block(mark);
			default -> ranges.add(range(mark));
			}
		}
		ranges.stream().filter(range -> range.length > 0).forEach(this::apply);
	}

	/** Marks may lie in one another: each adds what it says to what is there. */
	private void apply(StyleRange range) {
		if (range.metrics != null) {
			text.setStyleRange(range);
			return;
		}
		StyleRange[] inside = text.getStyleRanges(range.start, range.length);
		text.setStyleRange(range);
		for (StyleRange old : inside) {
			StyleRange both = (StyleRange) old.clone();
			both.font = old.font == null ? range.font : old.font;
			both.fontStyle |= range.fontStyle;
			both.underline |= range.underline;
			both.foreground = range.foreground == null ? old.foreground : range.foreground;
			both.data = range.data == null ? old.data : range.data;
			text.setStyleRange(both);
		}
	}

	private StyleRange range(PageText.Mark mark) {
		StyleRange range = new StyleRange();
		range.start = mark.start();
		range.length = mark.length();
		switch (mark.style()) {
		case TITLE -> range.font = font(8, SWT.BOLD);
		case HEADING -> range.font = font(4, SWT.BOLD);
		case SMALL_HEADING -> range.font = font(2, SWT.BOLD);
		case BOLD -> range.fontStyle = SWT.BOLD;
		case ITALIC -> range.fontStyle = SWT.ITALIC;
		case CODE -> range.font = mono();
		case LINK -> {
			range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
			range.data = mark.value();
		}
		case IMAGE -> picture(range, mark.value());
		default -> range.fontStyle = SWT.NORMAL;
		}
		return range;
	}

	private void indent(PageText.Mark mark) {
		int first = text.getLineAtOffset(mark.start());
		int depth = Integer.parseInt(mark.value());
		int count = text.getLineAtOffset(Math.max(mark.start(), mark.start() + mark.length() - 1)) - first + 1;
		text.setLineTabStops(first, count, new int[] {INDENT});
		text.setLineIndent(first, count, (depth - 1) * INDENT);
		text.setLineWrapIndent(first, count, depth * INDENT);
	}

	private void block(PageText.Mark mark) {
		int first = text.getLineAtOffset(mark.start());
		int count = text.getLineAtOffset(mark.start() + mark.length()) - first + 1;
		text.setLineIndent(first, count, INDENT);
		text.setLineWrapIndent(first, count, 2 * INDENT);
		StyleRange range = new StyleRange();
		range.start = mark.start();
		range.length = mark.length();
		range.font = mono();
		text.setStyleRange(range);
	}

	private void picture(StyleRange range, String source) {
		try (InputStream stream = HelpSystem.getHelpContent(resolve(source), Platform.getNL())) {
			if (stream != null) {
				Image image = new Image(text.getDisplay(), new ImageData(stream));
				pictures.put(source, image);
				Rectangle size = image.getBounds();
				int room = Math.max(200, Math.min(MOST_WIDTH, text.getClientArea().width - 2 * MARGIN - 10));
				int width = Math.min(size.width, room);
				range.metrics = new GlyphMetrics(size.height * width / size.width, 6, width);
				range.data = source;
			}
		} catch (IOException | SWTException e) {
			// A picture that cannot be read leaves its place; the text beside it says the same.
			range.data = null;
		}
	}

	private void press(Event event) {
		if (text.getSelectionCount() == 0 && event.button == 1) {
			press(text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y)));
		}
	}

	private void press(int offset) {
		if (offset >= 0 && offset < text.getCharCount()) {
			StyleRange range = text.getStyleRangeAtOffset(offset);
			if (range != null && range.metrics == null && range.data instanceof String target) {
				follow.accept(resolve(target));
			}
		}
	}

	/** The address of what a link of this page means. */
	private String resolve(String target) {
		if (target.startsWith("#")) {
			return href + target;
		}
		return target.matches("[a-z]+:.*") ? target : java.net.URI.create(href).resolve(target).toString();
	}

	private Font font(int more, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(more).setStyle(style));
	}

	private Font mono() {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getTextFont()));
	}

	private void forget() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
	}
}
