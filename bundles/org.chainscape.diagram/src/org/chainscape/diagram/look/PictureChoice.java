package org.chainscape.diagram.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.operation.PictureFile;
import org.chainscape.model.view.Image;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Puts picture files on a diagram: one that is asked for in the middle of what is in view, dropped ones where they were dropped. */
final class PictureChoice {

	private static final int STEP = 24;

	private final EditorAccess editor;
	private final DiagramView page;

	PictureChoice(EditorAccess editor, DiagramView page) {
		this.editor = editor;
		this.page = page;
	}

	void ask() {
		FileDialog dialog = new FileDialog(editor.site().getShell(), SWT.OPEN);
		dialog.setText(LookTexts.get("picture.title"));
		dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG"});
		dialog.setFilterNames(new String[] {LookTexts.get("picture.filter")});
		String chosen = dialog.open();
		if (chosen != null) {
			insert(List.of(Path.of(chosen)), page.visible().getCenter());
		}
	}

	/**
	 * Puts pictures on the diagram in one step and selects them. Files that are no usable pictures are named in a message and left out.
	 *
	 * @param paths picture files
	 * @param middle middle of the first picture; the others are a little further down
	 */
	void insert(List<Path> paths, Point middle) {
		List<PictureFile> files = paths.stream().map(this::read).flatMap(Optional::stream).toList();
		if (files.isEmpty()) {
			return;
		}
		List<Image> made = new ArrayList<>();
		editor.session().run(LookTexts.get("picture.title"), () -> files.forEach(file -> {
			int shift = made.size() * STEP;
			made.add(file.insert(page.diagram(), middle.x + shift, middle.y + shift));
		}));
		editor.later(() -> page.select(List.copyOf(made)));
	}

	private Optional<PictureFile> read(Path path) {
		String name = String.valueOf(path.getFileName());
		try {
			boolean tooLarge = Files.size(path) > PictureFile.MOST_BYTES;
			Optional<PictureFile> file = tooLarge ? Optional.empty() : PictureFile.of(name, Files.readAllBytes(path));
			if (file.isEmpty()) {
				complain(LookTexts.get(tooLarge ? "picture.large" : "picture.bad", name));
			}
			return file;
		} catch (IOException e) {
			complain(LookTexts.get("picture.unreadable", name, e.getLocalizedMessage()));
			return Optional.empty();
		}
	}

	private void complain(String sentence) {
		MessageDialog.openError(editor.site().getShell(), LookTexts.get("picture.title"), sentence);
	}
}
