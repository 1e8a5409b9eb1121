package org.chainscape.ui.publish.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.ui.Problems;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.preview.Latest;
import org.chainscape.ui.publish.preview.PreviewPane;
import org.chainscape.ui.publish.preview.Thumbnails;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows the pages of the report: it is made as PDF in the background whenever something else was chosen. */
public final class PreviewPage extends WizardPage {

	private static final int DONE = 1000;
	private static final int BAR_WIDTH = 180;

	private final Supplier<PublishRequest> request;
	private Latest making;
	private Thumbnails thumbnails;
	private PreviewPane pane;
	private Composite progress;
	private ProgressBar bar;
	private Label step;
	private PdfPages pages;
	private PublishRequest shown;

	PreviewPage(Supplier<PublishRequest> request) {
		super("preview");
		this.request = request;
		setTitle(PublishTexts.text("report.preview.title"));
		setDescription(PublishTexts.text("report.preview.description"));
	}

	@Override
	public void createControl(Composite parent) {
		making = new Latest(parent.getDisplay(), PublishTexts.text("preview.job"));
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(body);
		thumbnails = new Thumbnails(body, this::open);
		GridDataFactory.fillDefaults().grab(false, true).hint(thumbnails.width(), SWT.DEFAULT).applyTo(thumbnails.control());
		pane = new PreviewPane(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		createProgress(body);
		body.addListener(SWT.Dispose, event -> {
			making.stop();
			close();
		});
		setControl(body);
	}

	private void createProgress(Composite body) {
		progress = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(progress);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(progress);
		bar = new ProgressBar(progress, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(DONE);
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		step = new Label(progress, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(step);
		Button cancel = new Button(progress, SWT.PUSH);
		cancel.setText(PublishTexts.text("cancel"));
		cancel.addListener(SWT.Selection, event -> cancel());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			make();
		}
	}

	/** Makes the report, unless it is the one that is shown. */
	private void make() {
		PublishRequest wanted = request.get();
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		int page = Math.max(0, thumbnails.selected());
		pane.view().say(PublishTexts.text("report.preview.working"));
		pane.tell("");
		show(true);
		Display display = getShell().getDisplay();
		making.request(monitor -> make(wanted, monitor, display), made -> take(made, page), this::fail, 0);
	}

	private PdfPages make(PublishRequest wanted, IProgressMonitor monitor, Display display) throws PublishException {
		try {
			Path file = Files.createTempFile("chainscape-preview", ".pdf");
			boolean taken = false;
			try {
				ReportFiles.write(wanted.request(), new Publisher.Target(ReportFormat.PDF, file, null, true), (what, done, total) -> {
					stopIfCancelled(monitor);
					display.asyncExec(() -> tell(what, done, total));
				});
				stopIfCancelled(monitor);
				PdfPages made = PdfPages.open(file);
				taken = true;
				return made;
			} finally {
				if (!taken) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException e) {
			throw new PublishException(PublishTexts.text("report.preview.failed", e.getLocalizedMessage()), e);
		}
	}

	private static void stopIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}

	private void tell(String what, int done, int total) {
		if (!bar.isDisposed() && making.isBusy()) {
			bar.setSelection(total <= 0 ? 0 : (int) ((long) DONE * done / total));
			step.setText(what == null ? "" : what);
		}
	}

	private void take(PdfPages made, int page) {
		PdfPages old = pages;
		pages = made;
		thumbnails.show(made.pages(), page);
		open(thumbnails.selected());
		show(false);
		close(old);
	}

	private void fail(String sentence) {
		shown = null;
		show(false);
		pane.view().say(sentence);
	}

	private void cancel() {
		making.cancel();
		fail(PublishTexts.text("report.preview.cancelled"));
	}

	private void open(int index) {
		if (pages != null && index >= 0 && index < pages.pages().size()) {
			pane.view().show(pages.pages().get(index));
			pane.tell(PublishTexts.text("preview.page", index + 1, pages.pages().size()));
		}
	}

	/** {@return whether the pages of what was chosen are there and the one in front is painted} */
	public boolean isPainted() {
		return pages != null && !making.isBusy() && pane.view().isPainted();
	}

	/** {@return the small pages} */
	public Thumbnails thumbnails() {
		return thumbnails;
	}

	/** {@return what stands in place of a page; empty if there is one} */
	public String sentence() {
		return pane.view().sentence();
	}

	private void show(boolean working) {
		bar.setSelection(0);
		step.setText("");
		progress.setVisible(working);
		((GridData) progress.getLayoutData()).exclude = !working;
		progress.requestLayout();
	}

	private void close() {
		close(pages);
		pages = null;
	}

	private static void close(PdfPages old) {
		try {
			if (old != null) {
				old.close();
			}
		} catch (IOException e) {
			// A file in the folder of temporary files stays behind.
			Problems.log(String.valueOf(e.getMessage()), e);
		}
	}
}
