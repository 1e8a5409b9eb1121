package org.chainscape.diagram.look;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.scene.ThemeProblem;
import org.chainscape.scene.paint.ScenePainter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Chooses the theme of a diagram by its name and a small picture of the diagram in it. */
final class ThemeDialog extends Dialog {

	private static final int PREVIEW_WIDTH = 560;
	private static final int PREVIEW_HEIGHT = 400;
	private static final int LIST_WIDTH = 160;

	private final EditorAccess editor;
	private final Diagram diagram;
	private final ThemeLibrary library;
	private final List<ThemeLibrary.Entry> entries;
	private org.eclipse.swt.widgets.List list;
	private Label preview;
	private Image image;

	ThemeDialog(EditorAccess editor, Diagram diagram) {
		super(editor.site().getShell());
		this.editor = editor;
		this.diagram = diagram;
		// Files may have come or changed since the editor was opened.
		library = ThemeLibrary.beside(editor.file());
		entries = library.entries();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(LookTexts.get("theme.title"));
		shell.addListener(SWT.Dispose, event -> freeImage());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
		list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(list);
		entries.forEach(entry -> list.add(entry.label(DiagramTexts.language())));
		preview = new Label(area, SWT.BORDER | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		Label hint = new Label(area, SWT.WRAP);
		String problems = library.problems().stream().map(problem -> message(problem)).collect(Collectors.joining("\n"));
		hint.setText(problems.isEmpty() ? LookTexts.get("theme.own", ThemeLibrary.FOLDER) : problems);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(PREVIEW_WIDTH, SWT.DEFAULT).applyTo(hint);
		list.addListener(SWT.Selection, event -> show());
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		list.setSelection(Math.max(0, entries.stream().map(ThemeLibrary.Entry::name).toList().indexOf(present())));
		show();
		return area;
	}

	private static String message(ThemeProblem problem) {
		return problem.message(DiagramTexts.language());
	}

	private String present() {
		return diagram.getTheme() == null || diagram.getTheme().isBlank() ? ThemeLibrary.STANDARD : diagram.getTheme();
	}

	private String chosen() {
		return entries.get(Math.max(0, list.getSelectionIndex())).name();
	}

	private void show() {
		Diagram sample = EcoreUtil.copy(diagram);
		sample.setTheme(chosen());
		Scene scene = new SceneBuilder(editor.session().options().plain().withThemes(library))
				.build(sample, editor.session().index());
		double scale = Math.min(1, Math.min(PREVIEW_WIDTH / scene.width(), PREVIEW_HEIGHT / scene.height()));
		BufferedImage pixels = new BufferedImage((int) Math.max(1, scene.width() * scale), (int) Math.max(1, scene.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = pixels.createGraphics();
		graphics.scale(scale, scale);
		new ScenePainter(Fonts.find()).paint(scene, graphics);
		graphics.dispose();
		freeImage();
		image = new Image(preview.getDisplay(), data(pixels));
		preview.setImage(image);
	}

	private static ImageData data(BufferedImage pixels) {
		ImageData data = new ImageData(pixels.getWidth(), pixels.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int[] row = new int[pixels.getWidth()];
		for (int y = 0; y < pixels.getHeight(); y++) {
			pixels.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int x = 0; x < row.length; x++) {
				row[x] &= 0xffffff;
			}
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}

	private void freeImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	@Override
	protected void okPressed() {
		String name = chosen();
		editor.session().use(library);
		if (!name.equals(present())) {
			editor.session().run(LookTexts.get("theme.title"), () -> diagram.setTheme(ThemeLibrary.STANDARD.equals(name) ? null : name));
		}
		super.okPressed();
	}
}
