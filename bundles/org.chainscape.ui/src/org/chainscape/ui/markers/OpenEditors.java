package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.validation.Finding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Lets the markers of a file follow the editor it is open in. User interface thread only. */
final class OpenEditors implements IPartListener2, IWindowListener {

	private static final int PAUSE_MS = 150;

	private final Function<IFile, FileFindings> files;
	private final FullCheck check = new FullCheck();
	private final Map<IEditorPart, Following> followed = new HashMap<>();
	private Display display;

	OpenEditors(Function<IFile, FileFindings> files) {
		this.files = files;
	}

	void start(IWorkbench workbench) {
		display = workbench.getDisplay();
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				partOpened(editor);
			}
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor && !followed.containsKey(editor)
			&& Workspace.isChainFile(ResourceUtil.getFile(editor.getEditorInput()))) {
			followed.put(editor, new Following(editor));
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partOpened(reference);
		Following following = followed.get(reference.getPart(false));
		if (following != null) {
			following.update();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		Following following = followed.remove(reference.getPart(false));
		if (following != null) {
			following.stop();
		}
	}

	/** One editor with the document it shows now: that may be read again, and may go to another file. */
	private final class Following {

		private final IEditorPart editor;
		private final Runnable told = this::tell;
		/** A burst of edits is told once: what a marker says takes longer to say than to find. */
		private final Runnable checked = () -> display.timerExec(PAUSE_MS, told);
		private final IPropertyListener changed = (source, property) -> update();
		private final Slices telling = new Slices(display);
		private EditSession session;
		private IFile file;

		Following(IEditorPart editor) {
			this.editor = editor;
			editor.addPropertyListener(changed);
			update();
		}

		void update() {
			EditSession now = Adapters.adapt(editor, EditSession.class);
			IFile place = ResourceUtil.getFile(editor.getEditorInput());
			if (now == session && (place == null ? file == null : place.equals(file))) {
				return;
			}
			leave();
			session = now;
			file = place;
			if (session != null) {
				session.onFindings(checked);
				if (session.isChecked()) {
					tell();
				}
			}
		}

		/** A thousand findings are put into words between events. */
		private void tell() {
			if (file == null || session == null) {
				return;
			}
			IFile told = file;
			List<Finding> findings = session.findings().stream().filter(check::follows).toList();
			Entries words = new Entries(session.index(), UiTexts.language(), Map.of());
			Iterator<Finding> rest = findings.stream().limit(FileFindings.MOST).iterator();
			List<Entry> entries = new ArrayList<>();
			telling.start(goOn -> {
				while (rest.hasNext() && goOn.getAsBoolean()) {
					entries.add(words.entry(rest.next()));
				}
				return !rest.hasNext();
			}, () -> files.apply(told).live(entries, Math.max(0, findings.size() - FileFindings.MOST)));
		}

		void stop() {
			editor.removePropertyListener(changed);
			leave();
		}

		private void leave() {
			telling.cancel();
			if (session != null) {
				session.forget(checked);
			}
			if (file != null) {
				files.apply(file).closed();
			}
			session = null;
			file = null;
		}
	}
}
