package org.chainscape.ui.companies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.LibraryMove;
import org.chainscape.model.change.Step;
import org.chainscape.model.query.Libraries;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.FileGroup;
import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Links a library to the open chain, and moves companies of it into a library. */
final class LibraryCommands {

	private final Shell shell;
	private final Supplier<OpenChain> chain;
	private final Supplier<List<Company>> selected;
	private final Action link = action("action.link", Icon.COMPANIES, this::link);
	private final Action move = action("action.move", Icon.EXPORT, this::move);

	LibraryCommands(Shell shell, Supplier<OpenChain> chain, Supplier<List<Company>> selected) {
		this.shell = shell;
		this.chain = chain;
		this.selected = selected;
	}

	private static Action action(String key, Icon icon, Runnable code) {
		Action action = new Action(CompaniesTexts.get(key), icon.descriptor()) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setToolTipText(CompaniesTexts.get(key));
		return action;
	}

	void fill(IToolBarManager bar) {
		bar.add(link);
		bar.add(move);
	}

	void update() {
		boolean edited = session().isPresent();
		link.setEnabled(edited);
		move.setEnabled(edited && !own().isEmpty());
	}

	private Optional<EditSession> session() {
		OpenChain open = chain.get();
		return open.editor() == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(open.editor(), EditSession.class));
	}

	private List<Company> own() {
		ChainDocument document = chain.get().document();
		return document == null ? List.of() : selected.get().stream().filter(company -> !Libraries.isForeign(company, document)).toList();
	}

	private void link() {
		EditSession session = session().orElse(null);
		if (session == null) {
			return;
		}
		Path library = ask(SWT.OPEN, "link.title");
		if (library == null) {
			return;
		}
		try {
			ChainDocument shared = ChainStore.beside(session.document(), library);
			if (shared == session.document()) {
				MessageDialog.openInformation(shell, CompaniesTexts.get("link.title"), CompaniesTexts.get("link.self"));
			} else if (!session.document().getLibraries().contains(shared)) {
				session.run(CompaniesTexts.get("link.step"), () -> session.document().getLibraries().add(shared));
			}
		} catch (ChainFileException e) {
			MessageDialog.openError(shell, CompaniesTexts.get("link.title"), e.message(UiTexts.language()));
		}
	}

	private void move() {
		EditSession session = session().orElse(null);
		List<Company> companies = own();
		if (session == null || companies.isEmpty()) {
			return;
		}
		Path library = ask(SWT.SAVE, "move.title");
		if (library == null) {
			return;
		}
		try {
			ChainDocument target = Files.exists(library) ? new FileGroup().open(library) : create(library);
			if (target.getId() != null && target.getId().equals(session.document().getId())) {
				MessageDialog.openInformation(shell, CompaniesTexts.get("move.title"), CompaniesTexts.get("link.self"));
				return;
			}
			LibraryMove plan = LibraryMove.of(companies, target);
			String question = CompaniesTexts.get("move.message", plan.companies().size(), library.getFileName(), plan.fresh().size(),
				plan.present().size());
			if (MessageDialog.openConfirm(shell, CompaniesTexts.get("move.title"), question)) {
				List<Company> going = List.copyOf(plan.companies());
				Step.make(plan.steps());
				FileGroup.save(Map.of(library, target));
				refresh(library);
				session.readLibraries();
				ChainDocument shared = ChainStore.beside(session.document(), library);
				session.run(CompaniesTexts.get("move.step"), () -> Step.make(LibraryMove.leaving(session.document(), going, shared)));
			}
		} catch (ChainFileException e) {
			MessageDialog.openError(shell, CompaniesTexts.get("move.title"), e.message(UiTexts.language()));
		}
	}

	private static ChainDocument create(Path library) {
		ChainDocument created = ChainFactory.eINSTANCE.createChainDocument();
		created.setName(library.getFileName().toString().replaceFirst("\\.chain$", ""));
		created.setLanguage(UiTexts.language().tag());
		return Identities.assign(created);
	}

	private Path ask(int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(CompaniesTexts.get(title));
		dialog.setFilterExtensions(new String[] {"*.chain"});
		dialog.setOverwrite(false);
		IFile file = chain.get().file();
		if (file != null && file.getLocation() != null) {
			dialog.setFilterPath(file.getLocation().removeLastSegments(1).toOSString());
		}
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen.endsWith(".chain") ? chosen : chosen + ".chain");
	}

	/** Lets the workspace see a file that was written. */
	static void refresh(Path file) {
		for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			try {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				Problems.log(file.toString(), e);
			}
		}
	}
}
