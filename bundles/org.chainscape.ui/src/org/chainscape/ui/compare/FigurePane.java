package org.chainscape.ui.compare;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;

import org.chainscape.compare.diff.Naming;
import org.chainscape.compare.figure.ChangedFigures;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.preview.Latest;
import org.chainscape.ui.publish.preview.Page;
import org.chainscape.ui.publish.preview.PreviewPane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The diagrams that have changed, in two colours. They are drawn in the background, once somebody looks. */
final class FigurePane {

	private final Composite body;
	private final Combo choice;
	private final Button export;
	private final PreviewPane pane;
	private final Latest drawing;
	private final Supplier<String> since;
	private Comparison comparison;
	private Drawn drawn;
	private Scene scene;
	private boolean visible;
	private boolean stale = true;

	/** The figures of a comparison, and which of them show something. */
	private record Drawn(ChangedFigures figures, List<Diagram> changed, SceneOptions options) {
	}

	private record ScenePage(Scene scene, PagePreset.Place place) implements Page {

		@Override
		public double width() {
			return place.width();
		}

		@Override
		public double height() {
			return place.height();
		}

		@Override
		public BufferedImage paint(double scale) {
			return PngFigure.paint(scene, place, scale);
		}
	}

	FigurePane(Composite parent, Supplier<String> since) {
		this.since = since;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 4).applyTo(body);
		choice = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(choice);
		choice.addListener(SWT.Selection, event -> draw());
		export = new Button(body, SWT.PUSH);
		export.setText(CompareTexts.text("action.export"));
		export.addListener(SWT.Selection, event -> FigureExport.run(body.getShell(), choice.getText(), scene));
		pane = new PreviewPane(body);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pane.control());
		drawing = new Latest(parent.getDisplay(), CompareTexts.text("job.figures"));
		body.addListener(SWT.Dispose, event -> drawing.stop());
		export.setEnabled(false);
	}

	Control control() {
		return body;
	}

	void setVisible(boolean shown) {
		visible = shown;
		if (shown && stale && comparison != null) {
			compare();
		}
	}

	void show(Comparison fresh) {
		comparison = fresh;
		stale = true;
		setVisible(visible);
	}

	private void compare() {
		stale = false;
		Comparison wanted = comparison;
		String when = since.get();
		pane.view().say(CompareTexts.text("figure.working"));
		drawing.request(monitor -> figures(wanted, when), this::list, pane.view()::say, 0);
	}

	private static Drawn figures(Comparison comparison, String since) throws PublishException {
		try {
			Language language = Language.of(comparison.to().getLanguage());
			SceneOptions options = SceneOptions.standard(language);
			var uri = comparison.to().eResource().getURI();
			SceneOptions themed = uri != null && uri.isFile() ? options.withThemes(ThemeLibrary.beside(java.nio.file.Path.of(uri.toFileString())))
				: options;
			ChangedFigures figures = new ChangedFigures(comparison.from(), comparison.to(), since, language);
			return new Drawn(figures, figures.changed(themed), themed);
		} catch (FontMissingException e) {
			throw new PublishException(e.message(UiTexts.language()), e);
		}
	}

	private void list(Drawn made) {
		String before = choice.getText();
		drawn = made;
		Naming naming = new Naming(UiTexts.language());
		choice.setItems(made.changed().stream().map(naming::name).toArray(String[]::new));
		if (made.changed().isEmpty()) {
			scene = null;
			export.setEnabled(false);
			pane.view().say(CompareTexts.text("figure.none"));
			return;
		}
		choice.select(Math.max(0, choice.indexOf(before)));
		draw();
	}

	private void draw() {
		Drawn made = drawn;
		int index = choice.getSelectionIndex();
		if (made == null || index < 0) {
			return;
		}
		drawing.request(monitor -> made.figures().scene(made.changed().get(index), made.options()), this::page, pane.view()::say, 0);
	}

	private void page(Scene fresh) {
		scene = fresh;
		export.setEnabled(true);
		pane.view().show(new ScenePage(fresh, PagePreset.NATURAL.place(fresh.width(), fresh.height())));
	}

	/** {@return whether the figure is painted; for those who wait} */
	boolean isPainted() {
		return !drawing.isBusy() && pane.view().isPainted();
	}
}
