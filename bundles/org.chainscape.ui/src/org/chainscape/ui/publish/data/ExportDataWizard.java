package org.chainscape.ui.publish.data;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.ui.Icon;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.Ends;
import org.chainscape.ui.publish.ProblemPage;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishJob;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Replacing;
import org.chainscape.ui.publish.Subject;
import org.chainscape.ui.publish.Subjects;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Exports the data of a chain as tables, as a graph or as JSON, and says what a format cannot hold. */
public final class ExportDataWizard extends Wizard implements IExportWizard {

	private Subject subject;
	private String problem;
	private DataPage page;

	/** Made by the workbench. */
	public ExportDataWizard() {
		setWindowTitle(PublishTexts.text("data.window"));
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		try {
			subject = new Subjects(workbench, selection).find();
		} catch (PublishException e) {
			problem = e.getMessage();
		}
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, "org.chainscape.ui.wizard.data");
	}

	@Override
	public void addPages() {
		if (problem != null) {
			addPage(new ProblemPage(PublishTexts.text("data.title"), problem));
			return;
		}
		page = new DataPage(subject, choices());
		addPage(page);
	}

	private static Choices choices() {
		return Choices.of("data");
	}

	@Override
	public boolean performFinish() {
		DataFiles files = page.files();
		List<Path> existing = files.existing();
		if (!existing.isEmpty() && !Replacing.ask(getShell(), getWindowTitle(), existing)) {
			return false;
		}
		choices().keepFor(subject.file());
		choices().keep("format", page.format());
		choices().keep("folder", page.folder());
		new PublishJob(PublishTexts.text("data.job"), page.folder(), files::write, getShell().getDisplay(), Ends.in(getWindowTitle())).schedule();
		return true;
	}
}
