package org.chainscape.ui.publish.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.chainscape.report.ReportRequest;
import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.ui.Problems;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;

/** Saves the neutral template, in the style of the house chosen, for somebody to make an own one of it in Word or PowerPoint. */
final class SavingTemplate {

	private final Supplier<PublishRequest> request;

	SavingTemplate(Supplier<PublishRequest> request) {
		this.request = request;
	}

	/** Asks where to and saves it. */
	void ask(WizardPage page, ReportFormat format) {
		FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
		dialog.setText(PublishTexts.text("report.template.save.title"));
		dialog.setFilterExtensions(new String[] {"*." + format.extension()});
		dialog.setFileName(PublishTexts.text("report.template.name") + '.' + format.extension());
		dialog.setFilterPath(request.get().subject().file().getParent().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			run(page, format, Path.of(chosen.endsWith('.' + format.extension()) ? chosen : chosen + '.' + format.extension()));
		}
	}

	private void run(WizardPage page, ReportFormat format, Path file) {
		PublishRequest wanted = request.get();
		try {
			page.getWizard().getContainer().run(true, false, monitor -> {
				try {
					save(wanted, format, file);
				} catch (PublishException e) {
					throw new InvocationTargetException(e, e.getMessage());
				}
			});
			String[] answers = {PublishTexts.text("result.open"), PublishTexts.text("result.close")};
			if (MessageDialog.open(MessageDialog.QUESTION, page.getShell(), PublishTexts.text("report.template.save.title"),
					PublishTexts.text("report.template.saved", file), SWT.NONE, answers) == IDialogConstants.OK_ID) {
				Program.launch(file.toString());
			}
		} catch (InvocationTargetException e) {
			Problems.log(e.getMessage(), e.getCause());
			MessageDialog.openError(page.getShell(), PublishTexts.text("report.template.save.title"), e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Saves the template.
	 *
	 * @param wanted whose house and language it is made for
	 * @param format of a kind that has templates
	 * @param file where to
	 * @throws PublishException if it cannot be written
	 */
	static void save(PublishRequest wanted, ReportFormat format, Path file) throws PublishException {
		ReportRequest report = wanted.request();
		try {
			Publisher.template(report.house(), report.readers().language(), format, file);
		} catch (IOException e) {
			throw new PublishException(PublishTexts.text("report.failed", file.getFileName(), e.getLocalizedMessage()), e);
		}
	}
}
