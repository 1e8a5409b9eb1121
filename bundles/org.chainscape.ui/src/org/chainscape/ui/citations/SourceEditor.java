package org.chainscape.ui.citations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

import org.chainscape.analysis.sources.CitedPlace;
import org.chainscape.ui.Problems;
import org.chainscape.ui.editors.LookingEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;

/** Shows the file of a source, a text or a PDF file, at the places that are cited. The file is not changed. */
public final class SourceEditor extends LookingEditor {

	/** Id of the editor. */
	public static final String ID = "org.chainscape.ui.editor.source";

	private SourceViewing viewing;
	private Composite body;
	private Label hint;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IURIEditorInput)) {
			throw new PartInitException(CitationTexts.get("file.none"));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		hint = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(hint);
		URI uri = ((IURIEditorInput) getEditorInput()).getURI();
		try {
			Path file = Path.of(uri);
			boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
			viewing = pdf ? new PdfViewing(body, file) : new TextViewing(body, file);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(viewing.control());
		} catch (IOException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
			say(CitationTexts.get("file.unreadable", getEditorInput().getName(), String.valueOf(e.getLocalizedMessage())));
		}
	}

	/**
	 * Goes to a place.
	 *
	 * @param place the place
	 */
	public void show(CitedPlace place) {
		if (viewing == null) {
			return;
		}
		try {
			say(viewing.show(place));
		} catch (IOException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
			say(CitationTexts.get("file.unreadable", getEditorInput().getName(), String.valueOf(e.getLocalizedMessage())));
		}
	}

	private void say(String words) {
		hint.setText(words);
		((org.eclipse.swt.layout.GridData) hint.getLayoutData()).exclude = words.isEmpty();
		hint.setVisible(!words.isEmpty());
		body.layout();
	}

	@Override
	public void setFocus() {
		if (viewing != null) {
			viewing.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (viewing != null) {
			viewing.close();
		}
		super.dispose();
	}
}
