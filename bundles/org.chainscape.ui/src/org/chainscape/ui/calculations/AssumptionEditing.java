package org.chainscape.ui.calculations;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Observation;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Types another value into the row of an input that is an observation with a number. */
final class AssumptionEditing extends EditingSupport {

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,.]*(?:[eE][+-]?[0-9]+)?");

	private final Function<Object, String> shown;
	private final BiConsumer<Observation, PrintedValue> receiver;
	private final CellEditor editor;
	private Observation edited;

	/**
	 * Prepares editing.
	 *
	 * @param viewer the tree
	 * @param shown the value shown of a row
	 * @param receiver is given an observation and the value it shall have; {@code null} for the printed one
	 * @param problems is given what is wrong with the text while it is typed; {@code null} if nothing is
	 */
	AssumptionEditing(TreeViewer viewer, Function<Object, String> shown, BiConsumer<Observation, PrintedValue> receiver,
			Consumer<String> problems) {
		super(viewer);
		this.shown = shown;
		this.receiver = receiver;
		editor = new NumberEditor(viewer);
		editor.setValidator(value -> edited == null ? null : Typed.read((String) value, edited).problem());
		editor.addListener(new ICellEditorListener() {

			@Override
			public void applyEditorValue() {
				problems.accept(editor.getErrorMessage());
			}

			@Override
			public void cancelEditor() {
				problems.accept(null);
			}

			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				problems.accept(newValid ? null : editor.getErrorMessage());
			}
		});
	}

	/** {@return the observation of a row for which another value may be assumed; {@code null} if there is none} */
	static Observation observation(Object element) {
		Observation observation = element instanceof CalculationInput input ? input.getObservation() : null;
		return observation == null || PrintedValue.of(observation).isEmpty() ? null : observation;
	}

	@Override
	protected boolean canEdit(Object element) {
		return observation(element) != null;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		edited = observation(element);
		return editor;
	}

	@Override
	protected Object getValue(Object element) {
		return shown.apply(element);
	}

	@Override
	protected void setValue(Object element, Object text) {
		Observation observation = observation(element);
		if (observation == null || text == null || text.equals(shown.apply(element))) {
			return;
		}
		Typed typed = Typed.read((String) text, observation);
		if (typed.problem() == null) {
			receiver.accept(observation, typed.value());
		}
	}

	/** Starts with the number selected, so that typing one keeps magnitude and unit. */
	private static final class NumberEditor extends TextCellEditor {

		NumberEditor(TreeViewer viewer) {
			super(viewer.getTree(), SWT.RIGHT);
		}

		@Override
		protected void doSetFocus() {
			super.doSetFocus();
			Text field = text;
			Matcher number = NUMBER.matcher(field.getText());
			if (number.find()) {
				field.setSelection(number.start(), number.end());
			}
		}
	}
}
