package org.chainscape.ui.citations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.analysis.sources.CitedPlace;
import org.chainscape.analysis.sources.SourceText;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text with the numbers of its lines; cited lines are marked. Nothing can be edited. */
final class TextViewing implements SourceViewing {

	private static final int ABOVE = 4;

	private final SourceViewer viewer;
	private final Document document;
	private final Color mark;
	private final Color quoted;

	TextViewing(Composite parent, Path file) throws IOException {
		document = new Document(SourceText.read(file));
		CompositeRuler ruler = new CompositeRuler(6);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		boolean dark = luminance(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND)) < 128;
		numbers.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		numbers.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.WRAP);
		viewer.setEditable(false);
		viewer.setDocument(document);
		numbers.setFont(JFaceResources.getTextFont());
		StyledText text = viewer.getTextWidget();
		text.setWordWrap(true);
		text.setMargins(8, 4, 12, 4);
		text.setLineSpacing(3);
		mark = dark ? new Color(74, 66, 24) : new Color(255, 246, 205);
		quoted = dark ? new Color(122, 104, 20) : new Color(255, 224, 110);
	}

	private static int luminance(Color color) {
		return (color.getRed() * 3 + color.getGreen() * 6 + color.getBlue()) / 10;
	}

	@Override
	public Control control() {
		return viewer.getControl();
	}

	@Override
	public String show(CitedPlace place) {
		StyledText text = viewer.getTextWidget();
		text.setLineBackground(0, text.getLineCount(), null);
		text.setStyleRanges(new StyleRange[0]);
		int first = -1;
		boolean beyond = false;
		for (CitedPlace.Span span : place.lines()) {
			int from = Math.min(span.from(), document.getNumberOfLines()) - 1;
			int to = Math.min(span.to(), document.getNumberOfLines()) - 1;
			beyond |= span.to() > document.getNumberOfLines();
			text.setLineBackground(from, to - from + 1, mark);
			first = first < 0 ? from : Math.min(first, from);
		}
		int found = quote(place, first);
		int line = first >= 0 ? first : found;
		if (line >= 0) {
			text.setTopIndex(Math.max(0, line - ABOVE));
			text.setCaretOffset(text.getOffsetAtLine(line));
		}
		return beyond ? CitationTexts.get("text.beyond", String.valueOf(document.getNumberOfLines()))
			: line < 0 && !place.quote().isEmpty() ? CitationTexts.get("text.notFound") : "";
	}

	/** Marks the quoted words, those at the cited lines if they stand there, and tells their line; -1 if they stand nowhere. */
	private int quote(CitedPlace place, int line) {
		List<Integer> starts = new ArrayList<>();
		String whole = document.get();
		for (int at = place.quote().isEmpty() ? -1 : whole.indexOf(place.quote()); at >= 0; at = whole.indexOf(place.quote(), at + 1)) {
			starts.add(at);
		}
		if (starts.isEmpty()) {
			return -1;
		}
		int near = line < 0 ? 0 : offset(line);
		int best = starts.stream().min((one, other) -> Integer.compare(Math.abs(one - near), Math.abs(other - near))).orElseThrow();
		viewer.getTextWidget().setStyleRange(new StyleRange(best, place.quote().length(), null, quoted));
		return line(document, best);
	}

	private int offset(int line) {
		return viewer.getTextWidget().getOffsetAtLine(line);
	}

	private static int line(IDocument document, int offset) {
		try {
			return document.getLineOfOffset(offset);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		mark.dispose();
		quoted.dispose();
	}
}
