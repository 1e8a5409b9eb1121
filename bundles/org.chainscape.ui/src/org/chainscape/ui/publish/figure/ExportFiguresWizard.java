package org.chainscape.ui.publish.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.chainscape.report.house.HouseFile;
import org.chainscape.ui.Icon;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.Ends;
import org.chainscape.ui.publish.ProblemPage;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishJob;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Replacing;
import org.chainscape.ui.publish.Subject;
import org.chainscape.ui.publish.Subjects;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Exports figures of a chain, each with its caption and source line, as files of one kind. */
public final class ExportFiguresWizard extends Wizard implements IExportWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.figures";

	private Subject subject;
	private String problem;
	private FiguresPage page;

	/** Made by the workbench. */
	public ExportFiguresWizard() {
		setWindowTitle(PublishTexts.text("figures.window"));
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
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

	/**
	 * Chooses one diagram at the beginning; called after {@link #init}.
	 *
	 * @param diagram id of the diagram; one that is not in the chain changes nothing
	 */
	public void choose(String diagram) {
		if (subject != null && subject.diagrams().stream().anyMatch(each -> diagram.equals(each.getId()))) {
			subject = new Subject(subject.document(), subject.file(), Set.of(diagram), diagram);
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
			addPage(new ProblemPage(PublishTexts.text("figures.title"), problem));
			return;
		}
		page = new FiguresPage(subject, FigureChoices.of(choices(), subject.file()));
		addPage(page);
	}

	private static Choices choices() {
		return Choices.of("figures");
	}

	@Override
	public boolean performFinish() {
		FigureChoices chosen = page.choices();
		Path house = HouseFile.find(subject.file()).orElse(null);
		FigureFiles files = new FigureFiles(new PublishRequest(subject, page.chosen(), house, chosen.reserved(), null), chosen);
		List<Path> existing = files.existing();
		if (!existing.isEmpty() && !Replacing.ask(getShell(), getWindowTitle(), existing)) {
			return false;
		}
		chosen.keep(choices(), subject.file());
		new PublishJob(PublishTexts.text("figures.job"), chosen.folder(), files::write, getShell().getDisplay(), Ends.in(getWindowTitle()))
			.schedule();
		return true;
	}
}
