package org.chainscape.ui.publish.report;

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

/** Makes a report of a chain: what is in it, in which forms, and a look at its pages. */
public final class GenerateReportWizard extends Wizard implements IExportWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.report";

	private Subject subject;
	private String problem;
	private ContentPage content;
	private FormatsPage formats;

	/** Made by the workbench. */
	public GenerateReportWizard() {
		setWindowTitle(PublishTexts.text("report.window"));
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		try {
			subject = new Subjects(workbench, selection).find();
			problem = subject.diagrams().isEmpty() ? PublishTexts.text("subject.empty", subject.file().getFileName()) : null;
		} catch (PublishException e) {
			problem = e.getMessage();
		}
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, ID);
	}

	@Override
	public void addPages() {
		if (problem != null) {
			addPage(new ProblemPage(PublishTexts.text("report.window"), problem));
			return;
		}
		Choices choices = choices();
		content = new ContentPage(subject, choices);
		formats = new FormatsPage(ReportChoices.of(choices, subject.file()), new SavingTemplate(content::request));
		addPage(content);
		addPage(formats);
		addPage(new PreviewPage(content::request));
	}

	private static Choices choices() {
		return Choices.of("report");
	}

	@Override
	public boolean performFinish() {
		ReportChoices chosen = formats.choices();
		ReportFiles files = new ReportFiles(content.request(), chosen);
		List<Path> existing = files.existing();
		if (!existing.isEmpty() && !Replacing.ask(getShell(), getWindowTitle(), existing)) {
			return false;
		}
		content.keep();
		chosen.keep(choices(), subject.file());
		new PublishJob(PublishTexts.text("report.job"), chosen.folder(), files::write, getShell().getDisplay(), Ends.in(getWindowTitle()))
			.schedule();
		return true;
	}
}
