package org.chainscape.diagram.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Asks for a picture file and puts it in the middle of what is in view. */
final class PictureChoice {

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
			insert(Path.of(chosen));
		}
	}

	private void insert(Path path) {
		String name = String.valueOf(path.getFileName());
		try {
			boolean tooLarge = Files.size(path) > PictureFile.MOST_BYTES;
			Optional<PictureFile> file = tooLarge ? Optional.empty() : PictureFile.of(name, Files.readAllBytes(path));
			if (file.isEmpty()) {
				complain(LookTexts.get(tooLarge ? "picture.large" : "picture.bad", name));
				return;
			}
			Point middle = page.visible().getCenter();
			Image[] made = new Image[1];
			editor.session().run(LookTexts.get("picture.title"), () -> made[0] = file.get().insert(page.diagram(), middle.x, middle.y));
			editor.later(() -> page.select(List.of(made[0])));
		} catch (IOException e) {
			complain(LookTexts.get("picture.unreadable", name, e.getLocalizedMessage()));
		}
	}

	private void complain(String sentence) {
		MessageDialog.openError(editor.site().getShell(), LookTexts.get("picture.title"), sentence);
	}
}
