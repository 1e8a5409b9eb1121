package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen the last time. What belongs to a chain, such as its folder, is only offered again for the same file. */
public final class Choices {

	private static final String FILE = "file";

	private final IDialogSettings settings;

	/**
	 * Choices kept in settings.
	 *
	 * @param settings where they are kept
	 */
	public Choices(IDialogSettings settings) {
		this.settings = settings;
	}

	/**
	 * The choices of a wizard.
	 *
	 * @param wizard name of the wizard
	 * @return its choices
	 */
	public static Choices of(String wizard) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Choices.class)).getDialogSettings();
		return new Choices(DialogSettings.getOrCreateSection(all, "publish." + wizard));
	}

	/**
	 * A constant chosen before.
	 *
	 * @param key its key
	 * @param otherwise the answer if none was chosen
	 * @return the constant
	 */
	public <E extends Enum<E>> E constant(String key, E otherwise) {
		String name = settings.get(key);
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants()).filter(each -> each.name().equals(name))
				.findFirst().orElse(otherwise);
	}

	/**
	 * A number chosen before.
	 *
	 * @param key its key
	 * @param otherwise the answer if none was chosen
	 * @return the number
	 */
	public int number(String key, int otherwise) {
		String text = settings.get(key);
		return text == null || !text.matches("\\d{1,6}") ? otherwise : Integer.parseInt(text);
	}

	/**
	 * Whether something was chosen before.
	 *
	 * @param key its key
	 * @param otherwise the answer if nobody was asked
	 * @return whether it was
	 */
	public boolean is(String key, boolean otherwise) {
		return settings.get(key) == null ? otherwise : settings.getBoolean(key);
	}

	/**
	 * A text chosen before.
	 *
	 * @param key its key
	 * @return the text, if there is one
	 */
	public Optional<String> text(String key) {
		return Optional.ofNullable(settings.get(key)).filter(text -> !text.isEmpty());
	}

	/**
	 * Texts chosen before.
	 *
	 * @param key their key
	 * @return the texts; none if nobody was asked
	 */
	public List<String> texts(String key) {
		String[] texts = settings.getArray(key);
		return texts == null ? List.of() : List.of(texts);
	}

	/**
	 * Keeps a choice.
	 *
	 * @param key its key
	 * @param value a text, number, truth value or constant
	 */
	public void keep(String key, Object value) {
		settings.put(key, value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
	}

	/**
	 * Keeps several texts.
	 *
	 * @param key their key
	 * @param values the texts
	 */
	public void keepAll(String key, Collection<String> values) {
		settings.put(key, values.toArray(String[]::new));
	}

	/**
	 * Whether the last choices were for a chain.
	 *
	 * @param file file of the chain
	 * @return whether they were for this one
	 */
	public boolean areFor(Path file) {
		return file.toString().equals(settings.get(FILE));
	}

	/**
	 * Says which chain the choices are for.
	 *
	 * @param file file of the chain
	 */
	public void keepFor(Path file) {
		settings.put(FILE, file.toString());
	}
}
