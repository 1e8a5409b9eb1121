package org.chainscape.ui.properties;

import org.chainscape.ui.properties.pick.ElementField;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** Another element, found by typing, with a way to go there. */
final class ElementControl extends ValueControl {

	private final Composite box;
	private final ElementField field;
	private final Link go;

	ElementControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
		field = new ElementField(box, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		field.offer(host().candidates(((EReference) entry().field().feature()).getEReferenceType()), host().recent(), () -> entry().subjects());
		field.tell(chosen -> {
			if (!take(entry().set(chosen))) {
				refresh();
			}
		}, typed -> row.problem(typed.isEmpty() ? null : PropertyTexts.get("pick.unknown", typed)));
		go = new Link(box, SWT.NONE);
		go.setText("<a>" + PropertyTexts.get("go") + "</a>");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(go);
		go.addListener(SWT.Selection, event -> {
			if (entry().value() instanceof EObject element) {
				host().reveal(element);
			}
		});
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	Control focus() {
		return field.text();
	}

	@Override
	void refresh() {
		EObject value = (EObject) entry().value();
		field.show(value == null ? "" : host().candidates(value.eClass()).candidate(value).label(),
			PropertyTexts.get(entry().isMixed() ? "several" : entry().locked().isEmpty() ? "pick.hint" : "nothing"));
		field.setEditable(entry().locked().isEmpty());
		go.setVisible(value != null);
	}
}
