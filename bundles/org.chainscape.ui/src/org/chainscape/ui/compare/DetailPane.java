package org.chainscape.ui.compare;

import java.util.List;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Naming;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One difference whole: what it is about, what was, what is; with what can be done about it. */
final class DetailPane {

	private final Composite body;
	private final Label title;
	private final Label place;
	private final Label feature;
	private final Text from;
	private final Text to;
	private final Button revert;
	private final Button show;

	DetailPane(Composite parent, Runnable reverting, Runnable showing) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(body);
		title = label();
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		place = label();
		feature = label();
		from = text("detail.from");
		to = text("detail.to");
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		revert = button(buttons, "action.revert", reverting);
		show = button(buttons, "action.show", showing);
		clear();
	}

	private Label label() {
		Label label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private Text text(String key) {
		Label head = new Label(body, SWT.NONE);
		head.setText(CompareTexts.text(key));
		Text text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
		return text;
	}

	private static Button button(Composite parent, String key, Runnable code) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(CompareTexts.text(key));
		button.addListener(SWT.Selection, event -> code.run());
		return button;
	}

	void clear() {
		show(List.of(), null, false);
	}

	void show(List<Row> rows, Comparison comparison, boolean revertible) {
		revert.setEnabled(!rows.isEmpty() && revertible);
		show.setEnabled(rows.size() == 1 && rows.get(0).difference().kind() != Difference.Kind.REMOVED);
		if (rows.size() != 1) {
			title.setText(rows.isEmpty() ? CompareTexts.text("detail.none") : CompareTexts.text("detail.several", String.valueOf(rows.size())));
			place.setText("");
			feature.setText("");
			from.setText("");
			to.setText("");
		} else {
			fill(rows.get(0), comparison);
		}
		body.layout();
	}

	private void fill(Row row, Comparison comparison) {
		Difference difference = row.difference();
		Naming naming = comparison.wording().naming();
		title.setText(escaped(row.kind() + "  " + naming.type(difference.object()) + " " + naming.name(difference.object())));
		place.setText(escaped(row.section().label()));
		if (difference instanceof Changed changed) {
			feature.setText(escaped(Labels.of(changed.feature(), naming.language())));
			from.setText(naming.whole(changed.feature(), changed.from()));
			to.setText(naming.whole(changed.feature(), changed.to()));
		} else if (difference instanceof Moved moved) {
			feature.setText(escaped(row.line()));
			from.setText(comparison.wording().from(moved));
			to.setText(comparison.wording().to(moved));
		} else {
			boolean added = difference.kind() == Difference.Kind.ADDED;
			feature.setText("");
			from.setText(added ? "" : described(difference.object(), naming));
			to.setText(added ? described(difference.object(), naming) : "");
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	/** The values of an element, a line each. */
	private static String described(EObject object, Naming naming) {
		StringBuilder text = new StringBuilder();
		for (EStructuralFeature each : object.eClass().getEAllStructuralFeatures()) {
			if (each instanceof EAttribute attribute && !attribute.isID() && object.eIsSet(each)) {
				text.append(Labels.of(each, naming.language())).append(CompareTexts.text("detail.colon"))
					.append(naming.whole(each, object.eGet(each))).append('\n');
			}
		}
		for (EObject part : object.eContents()) {
			if (part instanceof Element) {
				text.append(naming.type(part)).append(CompareTexts.text("detail.colon")).append(naming.name(part)).append('\n');
			}
		}
		return text.isEmpty() ? EcoreUtil.getID(object) : text.toString();
	}
}
