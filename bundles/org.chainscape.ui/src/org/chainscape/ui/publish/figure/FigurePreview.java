package org.chainscape.ui.publish.figure;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.Spoken;
import org.chainscape.report.house.HouseFile;
import org.chainscape.report.publish.FigurePublisher;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.Scene;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Subject;
import org.chainscape.ui.publish.preview.Latest;
import org.chainscape.ui.publish.preview.PreviewPane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A figure on its page as it will be written, with what the analyst should know of it. It is drawn and painted in the background. */
public final class FigurePreview {

	private static final int MILLIMETRES_WIDTH = 200;

	private final Subject subject;
	private final Composite body;
	private final PreviewPane pane;
	private final Latest drawing;
	private final Composite warning;
	private final Label words;
	private PublishRequest asked;
	private PagePreset preset;
	private Diagram diagram;
	private Drawn last;

	private record Drawn(PublishRequest of, Diagram diagram, Scene scene, FigurePublisher publisher) {
	}

	FigurePreview(Composite parent, Subject subject) {
		this.subject = subject;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
		pane = new PreviewPane(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		warning = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(warning);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(warning);
		Label sign = new Label(warning, SWT.NONE);
		sign.setImage(new LocalResourceManager(JFaceResources.getResources(), warning).create(Icon.WARNING.descriptor()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		words = new Label(warning, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(MILLIMETRES_WIDTH, SWT.DEFAULT).applyTo(words);
		drawing = new Latest(parent.getDisplay(), PublishTexts.text("preview.job"));
		body.addListener(SWT.Dispose, event -> drawing.stop());
	}

	Control control() {
		return body;
	}

	/** {@return whether the figure that was asked for is painted} */
	public boolean isPainted() {
		return !drawing.isBusy() && pane.view().isPainted();
	}

	/** {@return what the analyst should know of the figure; empty for nothing} */
	public String warnings() {
		return warning.getVisible() ? words.getText() : "";
	}

	/** Shows a figure as it would be written; null for none. */
	void show(Diagram shown, FigureChoices choices) {
		if (shown == null) {
			pane.view().say(PublishTexts.text("problem.diagrams"));
			return;
		}
		PublishRequest request = new PublishRequest(subject, List.of(shown), HouseFile.find(subject.file()).orElse(null),
				choices.reserved(), null);
		if (request.equals(asked) && choices.preset() == preset && shown == diagram) {
			return;
		}
		asked = request;
		preset = choices.preset();
		diagram = shown;
		Drawn known = last != null && last.of().equals(request) ? last : null;
		drawing.request(monitor -> known == null ? draw(request, shown) : known, drawn -> take(drawn, choices), this::fail, 0);
	}

	private static Drawn draw(PublishRequest request, Diagram diagram) throws PublishException {
		try {
			FigurePublisher publisher = new FigurePublisher(request.request());
			return new Drawn(request, diagram, publisher.draw(diagram), publisher);
		} catch (FontMissingException e) {
			throw new PublishException(e.getLocalizedMessage(), e);
		}
	}

	private void take(Drawn drawn, FigureChoices choices) {
		last = drawn;
		FigurePage page = FigurePage.of(drawn.scene(), choices.preset());
		pane.view().show(page);
		pane.tell(PublishTexts.text("preview.size", Math.round(page.width() / PagePreset.UNITS), Math.round(page.height() / PagePreset.UNITS)));
		warn(drawn.publisher().notices(drawn.diagram(), drawn.scene(), choices.settings()).stream()
			.map(FigurePreview::sentence).collect(Collectors.joining("\n")));
	}

	private static String sentence(Spoken notice) {
		return notice.message(UiTexts.language());
	}

	private void fail(String sentence) {
		asked = null;
		pane.view().say(sentence);
		pane.tell("");
		warn("");
	}

	private void warn(String sentences) {
		words.setText(sentences);
		warning.setVisible(!sentences.isEmpty());
		((GridData) warning.getLayoutData()).exclude = sentences.isEmpty();
		words.requestLayout();
		body.layout(true, true);
	}
}
