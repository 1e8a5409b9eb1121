package org.chainscape.ui.publish.figure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.scene.Edition;
import org.chainscape.ui.preferences.StudioPreferences;
import org.chainscape.ui.publish.Choices;

/**
 * How figures are exported.
 *
 * @param format the kind of file
 * @param preset the page
 * @param dpi pixels per inch, for pictures of pixels
 * @param together whether all figures go into one file; counts only for formats that hold several
 * @param reserved what becomes of statements nobody has verified and of those without a source
 * @param folder where the files go
 */
public record FigureChoices(FigureFormat format, PagePreset preset, int dpi, boolean together, Edition.Reserved reserved, Path folder) {

	/** The lowest resolution offered. */
	static final int LOWEST = 72;
	/** The highest resolution offered. */
	static final int HIGHEST = 1200;

	/** Refuses what is missing. */
	public FigureChoices {
		Objects.requireNonNull(format);
		Objects.requireNonNull(preset);
		Objects.requireNonNull(reserved);
		Objects.requireNonNull(folder);
	}

	/**
	 * What was chosen the last time, or what the preferences say.
	 *
	 * @param choices where it is kept
	 * @param chain file of the chain; the folder of figures beside it is proposed for a chain nothing was chosen for
	 * @return the choices
	 */
	public static FigureChoices of(Choices choices, Path chain) {
		Path proposed = chain.resolveSibling("figures");
		Path folder = choices.areFor(chain) ? choices.text("folder").map(Path::of).orElse(proposed) : proposed;
		FigureFormat format = preferred(StudioPreferences.EXPORT_FORMAT, FigureFormat.SVG);
		PagePreset page = preferred(StudioPreferences.EXPORT_PAGE, PagePreset.NATURAL);
		Edition.Reserved reserved = preferred(StudioPreferences.EXPORT_RESERVED, Edition.Reserved.LEFT_OUT);
		int dpi = StudioPreferences.number(StudioPreferences.EXPORT_DPI);
		if (!StudioPreferences.is(StudioPreferences.EXPORT_FROM_DEFAULTS)) {
			format = choices.constant("format", format);
			page = choices.constant("page", page);
			reserved = choices.constant("reserved", reserved);
			dpi = choices.number("dpi", dpi);
		}
		return new FigureChoices(format, page, Math.max(LOWEST, Math.min(HIGHEST, dpi)), choices.is("together", true),
			reserved == Edition.Reserved.SHOWN ? Edition.Reserved.LEFT_OUT : reserved, folder);
	}

	private static <E extends Enum<E>> E preferred(String key, E otherwise) {
		String name = StudioPreferences.text(key);
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
			.orElse(otherwise);
	}

	/**
	 * Keeps them for the next time.
	 *
	 * @param choices where they are kept
	 * @param chain file of the chain
	 */
	public void keep(Choices choices, Path chain) {
		choices.keepFor(chain);
		choices.keep("format", format);
		choices.keep("page", preset);
		choices.keep("dpi", dpi);
		choices.keep("together", together);
		choices.keep("reserved", reserved);
		choices.keep("folder", folder);
	}

	/** {@return resolution and page} */
	public FigureSettings settings() {
		return new FigureSettings(dpi, preset);
	}

	/** {@return whether all figures go into one file} */
	public boolean isOneFile() {
		return together && format.holdsSeveral();
	}
}
