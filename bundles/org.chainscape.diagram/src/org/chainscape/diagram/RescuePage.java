package org.chainscape.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.chainscape.diagram.safety.Recovery;
import org.chainscape.diagram.safety.RescueDialog;
import org.chainscape.diagram.safety.SafetyTexts;
import org.chainscape.diagram.safety.VersionsDialog;
import org.chainscape.store.rescue.Rescue;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;

/** What a page that says why a file cannot be read offers to do about it. */
final class RescuePage {

	private static final String CONFLICT = "<<<<<<<";

	private final ChainEditor editor;

	RescuePage(ChainEditor editor) {
		this.editor = editor;
	}

	/** Adds what can be done for the file; {@return the page} */
	MessagePage offer(MessagePage page) {
		Path file = editor.file();
		if (!Files.isRegularFile(file)) {
			return offerVersions(page, file);
		}
		Recovery.latest(file).ifPresent(when -> page.offer(SafetyTexts.get("rescue.work", when), () -> Recovery.offer(workbenchPage(), file, 0)));
		if (hasConflicts(file)) {
			page.explain(SafetyTexts.get("rescue.conflict"));
			page.offer(SafetyTexts.get("rescue.ours"), () -> rescue(file, Rescue.Side.OURS));
			page.offer(SafetyTexts.get("rescue.theirs"), () -> rescue(file, Rescue.Side.THEIRS));
		} else {
			page.offer(SafetyTexts.get("rescue.try"), () -> rescue(file, Rescue.Side.OURS));
		}
		return offerVersions(page, file);
	}

	private MessagePage offerVersions(MessagePage page, Path file) {
		Instant latest = VersionsDialog.latest(file);
		if (latest != null) {
			page.offer(SafetyTexts.get("rescue.versions", SafetyTexts.time(latest)),
					() -> new VersionsDialog(editor.getSite().getShell(), workbenchPage(), file).open());
		}
		return page;
	}

	private void rescue(Path file, Rescue.Side side) {
		try {
			RescueDialog.open(workbenchPage(), file, side);
		} catch (IOException e) {
			MessageDialog.openError(editor.getSite().getShell(), SafetyTexts.get("rescue.title"), String.valueOf(e.getLocalizedMessage()));
		}
	}

	private IWorkbenchPage workbenchPage() {
		return editor.getSite().getPage();
	}

	private static boolean hasConflicts(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().anyMatch(line -> line.startsWith(CONFLICT));
		} catch (IOException e) {
			return false;
		}
	}
}
