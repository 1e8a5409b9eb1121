package org.chainscape.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the fields below are about, with a way to go there. */
final class HeadingControl extends ValueControl {

	private final Composite box;
	private final Label title;
	private final Link go;

	HeadingControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).create());
		Label line = new Label(box, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
		title = new Label(box, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(title);
		go = new Link(box, SWT.NONE);
		go.setText("<a>" + PropertyTexts.get("go") + "</a>");
		go.addListener(SWT.Selection, event -> host().reveal(entry().object()));
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	void refresh() {
		List<EObject> subjects = entry().subjects();
		String names = subjects.stream().map(host().scope()::name).collect(Collectors.joining("、"));
		title.setText((entry().field().label(UiTexts.language()) + "  " + names).replace("&", "&&"));
		go.setVisible(subjects.size() == 1);
		row().hint(entry().locked().orElse(null));
		box.layout(true);
	}
}
