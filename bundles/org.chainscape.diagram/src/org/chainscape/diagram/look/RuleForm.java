package org.chainscape.diagram.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Property;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The features of one style rule as fields; what is chosen is told at once. */
final class RuleForm {

	private static final String NUMBER = "[+-]?\\d{1,15}(\\.\\d{1,9})?";

	private final Composite control;
	private final Consumer<Runnable> changes;
	private final List<Runnable> fields = new ArrayList<>();
	private final List<Property> properties;
	private StyleRule rule;
	private Combo property;
	private Label problem;

	/**
	 * Makes the fields.
	 *
	 * @param parent where
	 * @param editor the editor
	 * @param changes runs code that changes the rule
	 */
	RuleForm(Composite parent, EditorAccess editor, Consumer<Runnable> changes) {
		this.changes = changes;
		properties = List.copyOf(editor.session().document().getProperties());
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(control);
		text(ViewPackage.Literals.STYLE_RULE__NAME, ".*");
		choice(ViewPackage.Literals.STYLE_RULE__TARGET, StyleTarget.VALUES);
		choice(ViewPackage.Literals.STYLE_RULE__BASIS, StyleBasis.VALUES);
		property();
		choice(ViewPackage.Literals.STYLE_RULE__CHANNEL, StyleChannel.VALUES);
		choice(ViewPackage.Literals.STYLE_RULE__SCALE, StyleScale.VALUES);
		text(ViewPackage.Literals.STYLE_RULE__LOW, NUMBER);
		text(ViewPackage.Literals.STYLE_RULE__HIGH, NUMBER);
		colors();
		legend();
		problem = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
	}

	Control control() {
		return control;
	}

	/** Shows a rule; {@code null} for none. */
	void show(StyleRule shown) {
		rule = null;
		control.setEnabled(shown != null);
		for (Control child : control.getChildren()) {
			child.setEnabled(shown != null);
		}
		rule = shown;
		if (shown != null) {
			fields.forEach(Runnable::run);
		}
	}

	/** What a literal is called. */
	static String literal(Enumerator literal) {
		EEnum type = (EEnum) ViewPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
		return DiagramTexts.label(type.getEEnumLiteral(literal.getValue()));
	}

	/** What a rule is about. */
	static String basis(StyleRule rule, ElementIndex index) {
		return rule.getBasis() == StyleBasis.OBSERVATION
				? index.find(rule.getProperty(), Property.class).map(DiagramTexts::name).orElse(literal(rule.getBasis()))
				: literal(rule.getBasis());
	}

	private void label(EStructuralFeature feature) {
		new Label(control, SWT.NONE).setText(DiagramTexts.label(feature));
	}

	private void set(EStructuralFeature feature, Object value) {
		if (rule != null && (value == null ? rule.eGet(feature) != null : !value.equals(rule.eGet(feature)))) {
			StyleRule changed = rule;
			changes.accept(() -> changed.eSet(feature, value));
			property.setEnabled(changed.getBasis() == StyleBasis.OBSERVATION);
		}
	}

	private void text(EAttribute feature, String pattern) {
		label(feature);
		Text field = new Text(control, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Runnable take = () -> {
			String value = field.getText().strip();
			boolean good = value.isEmpty() || value.matches(pattern);
			problem.setText(good ? "" : LookTexts.get("rules.number"));
			if (good) {
				set(feature, value.isEmpty() ? null : value);
			}
		};
		field.addListener(SWT.FocusOut, event -> take.run());
		field.addListener(SWT.DefaultSelection, event -> take.run());
		fields.add(() -> field.setText(rule.eGet(feature) == null ? "" : (String) rule.eGet(feature)));
	}

	private void choice(EAttribute feature, List<? extends Enumerator> literals) {
		label(feature);
		Combo combo = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		literals.forEach(literal -> combo.add(literal(literal)));
		combo.addListener(SWT.Selection, event -> set(feature, literals.get(combo.getSelectionIndex())));
		fields.add(() -> combo.select(literals.indexOf(rule.eGet(feature))));
	}

	private void property() {
		label(ViewPackage.Literals.STYLE_RULE__PROPERTY);
		property = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(property);
		properties.forEach(each -> property.add(DiagramTexts.name(each)));
		property.addListener(SWT.Selection,
				event -> set(ViewPackage.Literals.STYLE_RULE__PROPERTY, properties.get(property.getSelectionIndex()).getId()));
		fields.add(() -> {
			property.select(properties.stream().map(Property::getId).toList().indexOf(rule.getProperty()));
			property.setEnabled(rule.getBasis() == StyleBasis.OBSERVATION);
		});
	}

	/** Colours as text, with a button that adds one. */
	private void colors() {
		label(ViewPackage.Literals.STYLE_RULE__COLORS);
		Composite row = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text field = new Text(row, SWT.BORDER);
		field.setMessage(LookTexts.get("rules.colors"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Button add = new Button(row, SWT.PUSH);
		add.setText(LookTexts.get("rules.color"));
		Runnable take = () -> takeColors(field.getText().strip());
		field.addListener(SWT.FocusOut, event -> take.run());
		field.addListener(SWT.DefaultSelection, event -> take.run());
		add.addListener(SWT.Selection, event -> Colors.ask(control.getShell(), LookTexts.get("rules.color"), null).ifPresent(color -> {
			field.setText((field.getText().strip() + ' ' + color).strip());
			take.run();
		}));
		fields.add(() -> field.setText(String.join(" ", rule.getColors())));
	}

	private void takeColors(String text) {
		List<String> colors = text.isEmpty() ? List.of() : List.of(text.split("[\\s,]+"));
		boolean good = colors.stream().allMatch(Colors::isColor);
		problem.setText(good ? "" : LookTexts.get("rules.badColor"));
		if (good && rule != null && !colors.equals(rule.getColors())) {
			StyleRule changed = rule;
			changes.accept(() -> {
				changed.getColors().clear();
				changed.getColors().addAll(colors);
			});
		}
	}

	private void legend() {
		new Label(control, SWT.NONE);
		Button check = new Button(control, SWT.CHECK);
		check.setText(DiagramTexts.label(ViewPackage.Literals.STYLE_RULE__SHOW_LEGEND));
		check.addListener(SWT.Selection, event -> set(ViewPackage.Literals.STYLE_RULE__SHOW_LEGEND, check.getSelection()));
		fields.add(() -> check.setSelection(rule.isShowLegend()));
	}
}
