package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.tabular.form.Access;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Field;
import org.chainscape.tabular.form.Form;
import org.chainscape.tabular.form.Tab;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How the elements are drawn on the diagram that is looked at: place and size of their boxes, their lines, their looks. */
final class StyleControl extends ValueControl {

	private final Composite box;
	private final FormPane form;

	StyleControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(new FillLayout());
		form = new FormPane(box, host(), row.pane().level());
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	void refresh() {
		Diagram diagram = host().diagram().orElse(null);
		List<Entry> entries = new ArrayList<>();
		if (diagram != null) {
			Drawing drawing = new Drawing(diagram);
			List<EObject> subjects = entry().subjects();
			drawing.holder(subjects).ifPresent(holder -> add(holder.type(), holder.access(), entries));
			add(ViewPackage.Literals.STYLE, drawing.style(), entries);
		}
		row().hint(diagram == null ? PropertyTexts.get("look.none") : PropertyTexts.get("look.where", host().scope().name(diagram)));
		form.show(entries);
	}

	private void add(EClass type, Access access, List<Entry> entries) {
		for (Field field : Form.of(List.of(type)).fields(Tab.LOOK)) {
			if (field.feature() != null) {
				entries.add(host().entry(field, entry().subjects(), access));
			}
		}
	}

	@Override
	void finish() {
		form.finish();
	}
}
