package org.chainscape.ui.imports.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.tabular.cell.CellType;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.ui.imports.Fields;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.Sample;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** How the cells of one column are read: units, periods, what separates several values, what words stand for. */
final class OptionsDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;
	private static final int FIELD = 240;
	private static final int WORDS_HEIGHT = 190;
	private static final List<String> MAGNITUDES = List.of("", "千", "万", "百万", "亿", "十亿", "万亿");
	private static final List<String> KINDS = List.of("", "quantity", "share", "growth", "ratio", "date", "text", "category");

	private final RowKind kind;
	private final List<String> words;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
	private ColumnMapping column;

	OptionsDialog(Shell parent, RowKind kind, ColumnMapping column, List<String> words) {
		super(parent);
		this.kind = kind;
		this.column = column;
		this.words = words;
		setHelpAvailable(false);
	}

	/** Asks; the answer is empty if nothing is to change. */
	Optional<ColumnMapping> ask() {
		return open() == Window.OK ? Optional.of(column) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ImportTexts.text("options.window"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ImportTexts.text("options.title", column.column(), Fields.label(kind, column.field())));
		setMessage(ImportTexts.text("options.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
		CellType type = Sample.type(column);
		boolean observation = column.field().equals(RowField.OBSERVATION);
		if (observation) {
			text(area, Options.PROPERTY, column.column());
			choice(area, Options.KIND, KINDS, "options.kind.");
		}
		if (type == CellType.NUMBER || type == CellType.SHARE) {
			choice(area, Options.SHARE, List.of("", "fraction", "percent"), "options.share.");
		}
		if (type == CellType.NUMBER) {
			text(area, Options.UNIT, "");
			choice(area, Options.MAGNITUDE, MAGNITUDES, null);
		}
		if (observation || type == CellType.NUMBER || type == CellType.SHARE) {
			text(area, Options.PERIOD, "2022、2022H1、2023Q1");
			text(area, Options.AS_OF, "2023-02-28");
			choice(area, Options.ACTUALITY, List.of("", "A", "E"), "options.actuality.");
			text(area, Options.BASIS, "");
		}
		if (type == CellType.TEXT || type == CellType.TICKER) {
			text(area, Options.SPLIT, "、");
		}
		if (type == CellType.TEXT && !observation && !words.isEmpty()) {
			words(area);
		}
		return area;
	}

	private void text(Composite area, String option, String hint) {
		Rows.label(area, "options." + option);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setMessage(hint);
		text.setText(column.option(option).orElse(""));
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
		values.put(option, text::getText);
	}

	private void choice(Composite area, String option, List<String> keys, String texts) {
		Rows.label(area, "options." + option);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(keys.stream().map(key -> key.isEmpty() ? ImportTexts.text("options.unsaid") : texts == null ? key
			: ImportTexts.text(texts + key)).toArray(String[]::new));
		combo.select(Math.max(0, keys.indexOf(column.option(option).orElse(""))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		values.put(option, () -> keys.get(Math.max(0, combo.getSelectionIndex())));
	}

	/** Words of the column on the left, what they stand for on the right. */
	private void words(Composite area) {
		Label head = new Label(area, SWT.WRAP);
		head.setText(ImportTexts.text("options.words"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(head);
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, WORDS_HEIGHT).applyTo(scrolled);
		Composite body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 4).applyTo(body);
		List<String> known = new ArrayList<>(words);
		column.options().keySet().stream().filter(key -> key.startsWith(Options.VALUE)).map(key -> key.substring(Options.VALUE.length()))
			.filter(word -> !known.contains(word)).forEach(known::add);
		for (String word : known) {
			Label label = new Label(body, SWT.NONE);
			label.setText(word.replace("&", "&&"));
			Combo meaning = new Combo(body, SWT.DROP_DOWN);
			meaning.setItems(meanings());
			meaning.setText(column.option(Options.VALUE + word).orElse(""));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
			values.put(Options.VALUE + word, meaning::getText);
		}
		scrolled.setContent(body);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** What words may stand for: relations, forwards and backwards, where the column says the class of a relation. */
	private String[] meanings() {
		if (kind != RowKind.RELATION || !"type".equals(column.field())) {
			return new String[0];
		}
		return ChainPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
			.map(EClass.class::cast).filter(type -> !type.isAbstract() && ChainPackage.Literals.RELATION.isSuperTypeOf(type))
			.flatMap(type -> Stream.of(type.getName(), type.getName() + " reversed")).toArray(String[]::new);
	}


	@Override
	protected void okPressed() {
		ColumnMapping changed = column;
		for (Map.Entry<String, Supplier<String>> value : values.entrySet()) {
			changed = changed.with(value.getKey(), value.getValue().get().strip());
		}
		column = changed;
		super.okPressed();
	}
}
