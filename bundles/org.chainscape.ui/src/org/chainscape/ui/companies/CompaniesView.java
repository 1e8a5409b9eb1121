package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.ui.editors.UndoRedo;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.following.StepWatch;
import org.chainscape.ui.Problems;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The companies of the chain that is looked at and of the libraries it uses: found, known, used where, merged and shared. */
public final class CompaniesView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.companies";

	private static final String EGO = "org.chainscape.diagram.openEgo";
	private static final int PAUSE_MS = 150;

	private final StepWatch steps = new StepWatch(this::refresh);
	private final UndoRedo undo = new UndoRedo();
	private ActiveChain active;
	private Text field;
	private CompanyTable table;
	private DetailPane detail;
	private UsageSearch usage;
	private LibraryCommands libraries;
	private Runnable searched;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(CompaniesTexts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new CompanyTable(halves, this::chosen);
		detail = new DetailPane(halves, new Actions());
		halves.setWeights(45, 55);
		usage = new UsageSearch(parent.getDisplay());
		libraries = new LibraryCommands(getSite().getShell(), () -> active.get(), table::selected);
		libraries.fill(getViewSite().getActionBars().getToolBarManager());
		searched = () -> {
			if (!field.isDisposed()) {
				table.search(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, searched));
		active = new ActiveChain(getSite().getPage(), this::follow);
		table.show(null);
		detail.say(CompaniesTexts.get("empty"));
		undo.bind(getViewSite().getActionBars());
		active.start();
	}

	private void follow(OpenChain chain) {
		steps.follow(chain);
		undo.follow(chain.domain() == null ? null : chain.domain().getCommandStack());
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		refresh();
	}

	private void refresh() {
		if (active == null || field.isDisposed()) {
			return;
		}
		OpenChain chain = active.get();
		ChainDocument document = chain.document();
		table.show(document);
		field.setMessage(document == null ? CompaniesTexts.get("search")
			: CompaniesTexts.get("search.in", chain.name(), table.total(), table.shared()));
		libraries.update();
		chosen();
	}

	/** Shows what is known of the one company that is chosen. */
	private void chosen() {
		List<Company> companies = table.selected();
		ChainDocument document = active == null ? null : active.get().document();
		if (document == null) {
			usage.cancel();
			detail.say(active == null || active.get().problem() == null ? CompaniesTexts.get("empty") : active.get().problem());
		} else if (companies.size() != 1) {
			usage.cancel();
			boolean nothing = table.isEmpty() && !field.getText().isBlank();
			detail.say(nothing ? CompaniesTexts.get("none", field.getText()) : CompaniesTexts.get("choose"));
		} else {
			Company company = companies.get(0);
			detail.show(company, document, null);
			usage.start(company, document, file(), found -> detail.show(company, document, found));
		}
		libraries.update();
	}

	private EditSession session() {
		return active.get().editor() == null ? null : Adapters.adapt(active.get().editor(), EditSession.class);
	}

	private Path file() {
		IFile file = active.get().file();
		return file == null || file.getLocation() == null ? null : file.getLocation().toPath();
	}

	/** What the detail offers. */
	private final class Actions implements DetailPane.Offers {

		@Override
		public void ego(Company company) {
			IWorkbenchPage page = getSite().getPage();
			OpenChain chain = active.get();
			if (chain.editor() == null) {
				chain.reveal(CompaniesView.this, company.getId());
				return;
			}
			page.activate(chain.editor());
			chain.editor().getSite().getSelectionProvider().setSelection(new StructuredSelection(company));
			try {
				chain.editor().getSite().getService(IHandlerService.class).executeCommand(EGO, null);
			} catch (CommandException e) {
				Problems.log(CompaniesTexts.get("action.ego"), e);
			}
		}

		@Override
		public void open(Path file, String elementId) {
			IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
			if (known.length > 0 && !known[0].equals(active.get().file())) {
				try {
					ChainEditors.open(getSite().getPage(), known[0], elementId);
				} catch (PartInitException e) {
					Problems.log(CompaniesTexts.get("action.show"), e);
				}
			} else if (known.length > 0) {
				active.get().reveal(CompaniesView.this, elementId);
			}
		}

		@Override
		public void merge(Company company) {
			new MergeCommand(getSite().getShell(), active.get(), Optional.ofNullable(session()), file()).run(company);
		}
	}

	/**
	 * Selects a company.
	 *
	 * @param company a company of the chain that is looked at, or of one of its libraries
	 */
	public void select(Company company) {
		table.select(Identities.idOf(company));
	}

	@Override
	public void setFocus() {
		field.setFocus();
	}

	@Override
	public void dispose() {
		steps.stop();
		undo.stop();
		if (active != null) {
			active.stop();
			usage.cancel();
		}
		super.dispose();
	}
}
