package org.chainscape.ui.citations;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.analysis.sources.CitedPlace;
import org.chainscape.ui.Problems;
import org.chainscape.ui.publish.preview.PageView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The pages of a PDF file. The page that is cited is shown, or the one the quoted words stand on; the words are marked. */
final class PdfViewing implements SourceViewing {

	/** Words are looked for on so many pages; a longer document is left to its reader. */
	private static final int SEARCHED = 400;
	private static final double POINTS_IN_UNIT = 0.75;

	private final PdfFile file;
	private final Composite body;
	private final PageView view;
	private final Spinner number;
	private CitedPlace place = new CitedPlace(List.of(), 0, "");

	PdfViewing(Composite parent, Path path) throws IOException {
		file = PdfFile.open(path);
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 4).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, "page.before", () -> turn(-1));
		number = new Spinner(bar, SWT.BORDER);
		number.setValues(1, 1, Math.max(1, file.pages()), 0, 1, 10);
		number.addListener(SWT.Selection, event -> go(number.getSelection() - 1));
		new Label(bar, SWT.NONE).setText(CitationTexts.get("page.of", String.valueOf(file.pages())));
		button(bar, "page.after", () -> turn(1));
		view = new PageView(body);
		button(bar, "page.smaller", () -> view.zoom(-1));
		button(bar, "page.larger", () -> view.zoom(1));
		button(bar, "page.wide", () -> view.read(0));
		button(bar, "page.fit", view::fit);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
		view.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP) {
				turn(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
			}
		});
		go(0);
	}

	private static void button(Composite bar, String key, Runnable code) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(CitationTexts.get(key));
		button.addListener(SWT.Selection, event -> code.run());
	}

	@Override
	public Control control() {
		return body;
	}

	private void turn(int step) {
		go(Math.max(0, Math.min(file.pages() - 1, number.getSelection() - 1 + step)));
	}

	private void go(int index) {
		if (file.pages() == 0) {
			view.say(CitationTexts.get("page.none"));
			return;
		}
		number.setSelection(index + 1);
		List<Rectangle2D> marks = List.of();
		try {
			marks = file.find(index, place.quote());
		} catch (IOException e) {
			// A page whose letters cannot be read can still be looked at.
			Problems.log(String.valueOf(e.getMessage()), e);
		}
		view.show(file.page(index, marks));
		view.read(marks.isEmpty() ? 0 : marks.get(0).getMinY() / POINTS_IN_UNIT);
	}

	@Override
	public String show(CitedPlace wanted) throws IOException {
		place = wanted;
		int cited = Math.min(wanted.page(), file.pages()) - 1;
		int found = wanted.quote().isEmpty() ? -1 : find(Math.max(0, cited), wanted.quote());
		go(found >= 0 ? found : Math.max(0, cited));
		if (wanted.page() > file.pages()) {
			return CitationTexts.get("page.beyond", String.valueOf(file.pages()));
		}
		if (found >= 0 && cited >= 0 && found != cited) {
			return CitationTexts.get("page.elsewhere", String.valueOf(wanted.page()), String.valueOf(found + 1));
		}
		return found < 0 && !wanted.quote().isEmpty() ? CitationTexts.get("page.notFound") : "";
	}

	/** The page words stand on: the cited one, or the nearest, since printed numbers need not be those of the file. */
	private int find(int cited, String quote) throws IOException {
		for (int distance = 0; distance < Math.min(SEARCHED, file.pages()); distance++) {
			for (int index : distance == 0 ? new int[] {cited} : new int[] {cited + distance, cited - distance}) {
				if (index >= 0 && index < file.pages() && !file.find(index, quote).isEmpty()) {
					return index;
				}
			}
		}
		return -1;
	}

	@Override
	public void close() {
		try {
			file.close();
		} catch (IOException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
		}
	}
}
