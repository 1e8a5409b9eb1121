package org.chainscape.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.validation.settings.ProjectFileException;
import org.chainscape.validation.settings.QueriesFile;
import org.chainscape.validation.settings.SavedQuery;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** The queries the projects of the workspace keep. */
final class ProjectQueries {

	private ProjectQueries() {
	}

	/**
	 * A query with the project that keeps it.
	 *
	 * @param project the project
	 * @param query the query
	 */
	record Kept(IProject project, SavedQuery query) {
	}

	/** {@return the queries of all open projects} */
	static List<Kept> all() {
		List<Kept> kept = new ArrayList<>();
		for (IProject project : projects()) {
			try {
				QueriesFile.read(file(project)).forEach(query -> kept.add(new Kept(project, query)));
			} catch (ProjectFileException e) {
				report(e);
			}
		}
		return kept;
	}

	private static List<IProject> projects() {
		return Arrays.stream(Workspace.root().getProjects()).filter(project -> project.isAccessible() && project.getLocation() != null).toList();
	}

	private static Path file(IProject project) {
		return project.getLocation().toPath().resolve(QueriesFile.NAME);
	}

	/** Keeps a query with the project that is worked on, under a name that is asked for. */
	static Optional<Kept> save(Shell shell, SavedQuery query) {
		Optional<IProject> project = current();
		if (project.isEmpty()) {
			return Optional.empty();
		}
		String proposed = query.name().isEmpty() ? query.isQuestion() ? query.expression() : query.text().text() : query.name();
		Optional<String> name = ask(shell, project.get(), proposed, "");
		name.ifPresent(chosen -> change(project.get(), queries -> {
			List<SavedQuery> more = new ArrayList<>(queries);
			more.add(query.named(chosen));
			return more;
		}));
		return name.map(chosen -> new Kept(project.get(), query.named(chosen)));
	}

	/** Gives a query another name, which is asked for. */
	static void rename(Shell shell, Kept kept) {
		ask(shell, kept.project(), kept.query().name(), kept.query().name()).ifPresent(name -> change(kept.project(),
			queries -> queries.stream().map(each -> each.name().equals(kept.query().name()) ? each.named(name) : each).toList()));
	}

	/** Keeps a query no longer. */
	static void delete(Kept kept) {
		change(kept.project(), queries -> queries.stream().filter(each -> !each.name().equals(kept.query().name())).toList());
	}

	private static Optional<String> ask(Shell shell, IProject project, String proposed, String own) {
		List<String> taken = all().stream().filter(kept -> kept.project().equals(project)).map(kept -> kept.query().name())
			.filter(name -> !name.equals(own)).toList();
		InputDialog dialog = new InputDialog(shell, SearchTexts.get("saved"), SearchTexts.get("save.name", project.getName(), QueriesFile.NAME),
			proposed, name -> name.isBlank() ? SearchTexts.get("save.empty") : taken.contains(name.strip()) ? SearchTexts.get("save.taken") : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private static void change(IProject project, UnaryOperator<List<SavedQuery>> change) {
		try {
			QueriesFile.change(file(project), change);
			project.getFile(QueriesFile.NAME).refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (ProjectFileException e) {
			report(e);
		} catch (CoreException e) {
			Problems.log(e.getMessage(), e);
		}
	}

	private static void report(ProjectFileException problem) {
		StatusManager.getManager().handle(Problems.status(problem.message(UiTexts.language()), problem), StatusManager.SHOW);
	}

	/** That of the open editor, or else the first. */
	private static Optional<IProject> current() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
		return file != null ? Optional.of(file.getProject()) : projects().stream().findFirst();
	}
}
