package org.chainscape.ui.imports.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.ui.imports.Applying;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportRecord;
import org.chainscape.ui.imports.ImportRequest;
import org.chainscape.ui.imports.ImportTarget;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.SavedMappings;
import org.chainscape.ui.imports.SourceTables;
import org.chainscape.ui.imports.result.ResultsView;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.publish.Choices;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Imports table files into a chain: files, columns, trial, and then for good. */
public final class ImportTablesWizard extends Wizard implements IImportWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.importTables";

	private static final String RECENT = "mappings";
	private static final int MOST_RECENT = 8;

	private IWorkbench workbench;
	private ImportSubject subject = ImportSubject.NONE;
	private ImportModel model;
	private FilesPage files;
	private TablesPage tables;
	private TrialPage trial;
	private boolean atTrial;

	/** Made by the workbench. */
	public ImportTablesWizard() {
		setWindowTitle(ImportTexts.text("window"));
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench given, IStructuredSelection selection) {
		workbench = given;
		subject = ImportSubject.of(given, selection);
		ImportTarget target = subject.file() == null ? null
			: new ImportTarget(subject.session() == null ? ImportTarget.Kind.FILE : ImportTarget.Kind.OPEN, subject.file());
		model = new ImportModel(subject.session() == null ? null : subject.session().document(), target);
		choose(subject.tables());
	}

	/**
	 * Chooses files at the beginning; called after {@link #init}.
	 *
	 * @param chosen files and folders
	 */
	public void choose(List<Path> chosen) {
		try {
			model.sources().add(chosen);
		} catch (IOException e) {
			Problems.log(ImportTexts.text("file.unreadable", e.getLocalizedMessage()), e);
		}
	}

	/**
	 * Proposes a new chain file, whatever is open; called after {@link #init}.
	 *
	 * @param chain where it is to be made
	 */
	public void intoNew(Path chain) {
		model.setTarget(new ImportTarget(ImportTarget.Kind.NEW, chain));
	}

	/**
	 * Imports a block instead of files; called after {@link #init}.
	 *
	 * @param block the block
	 */
	public void paste(ImportRequest.Block block) {
		model.paste(block);
	}

	/**
	 * Starts with the trial of files that were imported before; called after {@link #init}.
	 *
	 * @param mapping the mapping file; {@code null} to guess
	 * @param again the files
	 */
	public void repeat(Path mapping, List<Path> again) {
		choose(again);
		model.setSaved(mapping);
		atTrial = true;
	}

	/** {@return the tables the chain that is meant was imported from; empty if none is meant} */
	public Optional<SourceTables> sourceTables() {
		return subject.session() == null ? Optional.empty()
			: Optional.of(SourceTables.of(subject.session().document(), subject.file()));
	}

	/** {@return what the pages have in common} */
	public ImportModel model() {
		return model;
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, ID);
	}

	@Override
	public void addPages() {
		files = new FilesPage(model, subject.session() == null ? null : subject.file(), recent());
		tables = new TablesPage(model);
		trial = new TrialPage(model, this::hold);
		if (model.block() == null) {
			addPage(files);
		}
		addPage(tables);
		addPage(trial);
	}

	/** While the open document is compared with the files, nobody may change it. */
	private boolean hold(BooleanSupplier code) {
		boolean open = model.target() != null && model.target().kind() == ImportTarget.Kind.OPEN;
		return open ? subject.session().hold(code) : code.getAsBoolean();
	}

	@Override
	public IWizardPage getStartingPage() {
		return atTrial && model.draft() != null ? trial : super.getStartingPage();
	}

	private static Choices choices() {
		return Choices.of("imports");
	}

	private static List<Path> recent() {
		return choices().texts(RECENT).stream().map(Path::of).toList();
	}

	@Override
	public boolean canFinish() {
		return getContainer() != null && getContainer().getCurrentPage() == trial && trial.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ImportTarget target = model.target();
		if (!trial.decide()) {
			return false;
		}
		keepMapping(target);
		if (model.trial().isEmpty()) {
			return true;
		}
		Applying applying = new Applying(model.trial(), trial.choices(), target.file());
		if (target.kind() == ImportTarget.Kind.OPEN) {
			EditSession session = subject.session();
			applying.into(session).ifPresent(this::tell);
		} else {
			Display display = getShell().getDisplay();
			applying.writing(target.kind() == ImportTarget.Kind.FILE ? model.seen() : null, display, new Told()).schedule();
		}
		return true;
	}

	private void keepMapping(ImportTarget target) {
		if (tables.keepsMapping()) {
			Path file = SavedMappings.beside(target.file(), model.trial().mapping().name());
			try {
				SavedMappings.write(model.trial().mapping(), file);
				Applying.refresh(file);
				List<String> known = new ArrayList<>(choices().texts(RECENT));
				known.remove(file.toString());
				known.add(0, file.toString());
				choices().keepAll(RECENT, known.subList(0, Math.min(MOST_RECENT, known.size())));
			} catch (IOException e) {
				MessageDialog.openError(getShell(), getWindowTitle(), ImportTexts.text("file.unwritable", e.getLocalizedMessage()));
			}
		}
	}

	/** Shows a chain whose file was written, in the background as any other file that is opened. */
	private void open(Path chain) {
		IWorkbenchPage page = ResultsView.page(workbench);
		IFile[] known = Workspace.root().findFilesForLocationURI(chain.toUri());
		if (page == null || known.length == 0) {
			return;
		}
		try {
			ChainEditors.open(page, known[0]);
		} catch (PartInitException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
		}
	}

	private void tell(ImportRecord record) {
		ResultsView.show(workbench, record);
	}

	/** The end of writing a file. */
	private final class Told implements Applying.Ends {

		@Override
		public void done(ImportRecord record) {
			open(record.chain());
			tell(record);
		}

		@Override
		public void failed(String sentence) {
			MessageDialog.openError(workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getShell(),
				getWindowTitle(), sentence);
		}
	}
}
