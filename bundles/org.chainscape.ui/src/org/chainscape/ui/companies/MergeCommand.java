package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.chainscape.analysis.usage.ChainFolder;
import org.chainscape.analysis.usage.CompanyChoice;
import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.diagram.drill.CompanyListDialog;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.Step;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.store.ChainFileException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Merges a company with another one: asks with which, shows what changes in which file, and does it. */
final class MergeCommand {

	private final Shell shell;
	private final OpenChain chain;
	private final Optional<EditSession> session;
	private final Path file;
	/** Made when somebody types. */
	private ElementSearch search;

	MergeCommand(Shell shell, OpenChain chain, Optional<EditSession> session, Path file) {
		this.shell = shell;
		this.chain = chain;
		this.session = session;
		this.file = file;
	}

	void run(Company company) {
		Company other = other(company);
		if (other == null) {
			return;
		}
		MergeDialog dialog = new MergeDialog(shell, company, other, this::plan);
		if (dialog.open() == Window.OK) {
			apply(dialog.choice());
		}
	}

	private Company other(Company company) {
		List<Company> others = Libraries.companies(chain.document()).stream().filter(each -> each != company).toList();
		CompanyListDialog dialog = new CompanyListDialog(shell, others, this::search);
		dialog.setTitle(CompaniesTexts.get("merge.with"));
		dialog.setMessage(CompaniesTexts.get("merge.with.message", company.getName()));
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK ? dialog.chosen().stream().findFirst().orElse(null) : null;
	}

	private ElementSearch search() {
		if (search == null) {
			search = session.map(EditSession::search).orElseGet(() -> ElementSearch.of(chain.document()));
		}
		return search;
	}

	/** Works the merge out on the files as they are written. */
	private FolderMerge plan(MergeDialog.Choice choice) throws ChainFileException {
		List<Path> others = file == null ? List.of() : ChainFolder.files(file.getParent());
		return FolderMerge.plan(place(choice.gone()), place(choice.kept()), others, choice.preferGone(), () -> true);
	}

	private FolderMerge.Place place(Company company) {
		return new FolderMerge.Place(CompanyChoice.fileOf(company).orElse(file), company.getId());
	}

	private void apply(MergeDialog.Choice choice) {
		boolean own = session.isPresent() && !Libraries.isForeign(choice.gone(), chain.document())
			&& !Libraries.isForeign(choice.kept(), chain.document());
		if (own) {
			Set<EStructuralFeature> preferred = choice.preferGone();
			session.get().run(CompaniesTexts.get("merge.step"),
				() -> Step.make(CompanyMerge.of(choice.gone(), choice.kept()).preferring(preferred).steps()));
			return;
		}
		if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
			MessageDialog.openInformation(shell, CompaniesTexts.get("merge.title"), CompaniesTexts.get("merge.save"));
			return;
		}
		BusyIndicator.showWhile(shell.getDisplay(), () -> write(choice));
	}

	private void write(MergeDialog.Choice choice) {
		try {
			FolderMerge plan = plan(choice);
			plan.apply();
			plan.steps().keySet().forEach(LibraryCommands::refresh);
			session.ifPresent(EditSession::readLibraries);
			MessageDialog.openInformation(shell, CompaniesTexts.get("merge.title"), CompaniesTexts.get("merge.done", plan.steps().size()));
		} catch (ChainFileException e) {
			MessageDialog.openError(shell, CompaniesTexts.get("failed"), e.message(UiTexts.language()));
		} catch (NoSuchElementException e) {
			MessageDialog.openError(shell, CompaniesTexts.get("failed"), CompaniesTexts.get("merge.save"));
		}
	}
}
