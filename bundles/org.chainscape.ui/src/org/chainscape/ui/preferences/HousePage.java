package org.chainscape.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The house style of the team: what reports look like and say, where a project has no style of its own. */
public final class HousePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int LINES = 52;
	private static final int COLUMNS = 460;
	private static final int TENTHS = 10;

	private Text name;
	private Text institute;
	private Text heading;
	private Text body;
	private Text latin;
	private Spinner size;
	private final List<ColorSelector> colors = new ArrayList<>();
	private Combo numbering;
	private Text analysts;
	private Text declaration;
	private Text disclaimer;
	private Text footer;
	private HouseStyle before;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(PreferenceTexts.get("house.what"));
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences.house");
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).extendedMargins(0, 8, 0, 0).applyTo(form);
		name = line(form, "house.name");
		institute = line(form, "house.institute");
		heading = line(form, "house.heading");
		body = line(form, "house.body");
		latin = line(form, "house.latin");
		label(form, "house.size");
		size = new Spinner(form, SWT.BORDER);
		size.setValues(105, 60, 180, 1, 5, TENTHS);
		colors(form);
		label(form, "house.numbering");
		numbering = new Combo(form, SWT.READ_ONLY);
		numbering.setItems(PreferenceTexts.get("house.numbering.separate"), PreferenceTexts.get("house.numbering.joint"));
		analysts = lines(form, "house.analysts");
		declaration = lines(form, "house.declaration");
		disclaimer = lines(form, "house.disclaimer");
		footer = line(form, "house.footer");
		scroll.setContent(form);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		GridDataFactory.fillDefaults().grab(true, true).hint(COLUMNS, 420).applyTo(scroll);
		load();
		return scroll;
	}

	private void load() {
		try {
			show(TeamHouse.read());
			before = style(List.of());
		} catch (HouseException e) {
			// What cannot be read is not written over: the sentence says what to mend.
			show(HouseStyle.neutral());
			setErrorMessage(e.message(UiTexts.language()));
			setValid(false);
		}
	}

	@Override
	protected void performDefaults() {
		show(HouseStyle.neutral());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		HouseStyle style = style(List.of());
		if (before == null || style.equals(before)) {
			return true;
		}
		try {
			TeamHouse.write(style(TeamHouse.read().texts().ratings()));
			before = style;
			return true;
		} catch (HouseException e) {
			setErrorMessage(e.message(UiTexts.language()));
			return false;
		}
	}

	private void show(HouseStyle style) {
		name.setText(style.name());
		institute.setText(style.institute());
		heading.setText(style.type().heading());
		body.setText(style.type().body());
		latin.setText(style.type().latin());
		size.setSelection((int) Math.round(style.type().size() * TENTHS));
		HouseStyle.Colors chosen = style.colors();
		List<Color> shown = List.of(chosen.primary(), chosen.tint(), chosen.text(), chosen.muted());
		for (int i = 0; i < shown.size(); i++) {
			Color color = shown.get(i);
			colors.get(i).setColorValue(new RGB(color.red(), color.green(), color.blue()));
		}
		numbering.select(style.numbering().ordinal());
		HouseStyle.Texts texts = style.texts();
		analysts.setText(joined(texts.analysts()));
		declaration.setText(texts.declaration());
		disclaimer.setText(joined(texts.disclaimer()));
		footer.setText(texts.footer());
	}

	/** What the page says, with the rating words, which another page fills in. */
	private HouseStyle style(List<HouseStyle.RatingWord> words) {
		return new HouseStyle(name.getText().strip(), institute.getText().strip(),
			new HouseStyle.Type(heading.getText().strip(), body.getText().strip(), latin.getText().strip(), size.getSelection() / (double) TENTHS),
			new HouseStyle.Colors(color(0), color(1), color(2), color(3)), HouseStyle.Numbering.values()[numbering.getSelectionIndex()],
			new HouseStyle.Texts(split(analysts), declaration.getText().strip(), words, split(disclaimer), footer.getText().strip()));
	}

	private Color color(int index) {
		RGB rgb = colors.get(index).getColorValue();
		return new Color(rgb.red, rgb.green, rgb.blue);
	}

	private void colors(Composite form) {
		label(form, "house.colors");
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).spacing(6, 0).applyTo(row);
		for (String key : List.of("house.color.primary", "house.color.tint", "house.color.text", "house.color.muted")) {
			colors.add(new ColorSelector(row));
			Label label = new Label(row, SWT.NONE);
			label.setText(PreferenceTexts.get(key));
			GridDataFactory.swtDefaults().indent(0, 0).applyTo(label);
		}
	}

	private static List<String> split(Text text) {
		return Arrays.stream(text.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private static String joined(List<String> lines) {
		return String.join(Text.DELIMITER, lines);
	}

	private static void label(Composite form, String key) {
		Label label = new Label(form, SWT.NONE);
		label.setText(PreferenceTexts.get(key));
		label.setToolTipText(PreferenceTexts.get(key + ".what"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static Text line(Composite form, String key) {
		label(form, key);
		Text text = new Text(form, SWT.BORDER);
		text.setMessage(PreferenceTexts.get(key + ".what"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Text lines(Composite form, String key) {
		label(form, key);
		Text text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText(PreferenceTexts.get(key + ".what"));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES).applyTo(text);
		return text;
	}
}
