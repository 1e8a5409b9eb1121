package org.chainscape.scene;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.fonts.NotoSansSc;

/**
 * The Chinese font figures are set in, in two weights, and the fonts that help out for rare characters. Needs no display.
 * <p>
 * A font file may be named by the system property {@value #PROPERTY} or the environment variable {@value #VARIABLE}; a second file after
 * the path separator is the bold face. Otherwise the first installed family of {@link #families()} is taken, and where none is installed
 * the font the program carries.
 */
public final class Fonts implements FontRuns {

	/** System property that names a font file. */
	public static final String PROPERTY = "chainscape.font";
	/** Environment variable that names a font file. */
	public static final String VARIABLE = "CHAINSCAPE_FONT";

	private static final List<String> FAMILIES = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
			"思源黑体", "Microsoft YaHei", "微软雅黑", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "SimHei",
			"Droid Sans Fallback");
	/** A family that cannot show these cannot set a Chinese figure. */
	private static final String SAMPLE = "产业链资料来源图（）：Aa1";

	private final Font regular;
	private final Font bold;
	private final Map<FontSpec, Font> sized = new ConcurrentHashMap<>();
	private final Map<Integer, Font> helpers = new ConcurrentHashMap<>();

	private Fonts(Font regular, Font bold) {
		this.regular = regular;
		this.bold = bold;
	}

	/** {@return the families looked for, the best first} */
	public static List<String> families() {
		return FAMILIES;
	}

	/**
	 * Finds the font.
	 *
	 * @return the named file's, the best installed one, or the one the program carries
	 * @throws FontMissingException if the named file is no font, or none is installed and the carried one cannot be had
	 */
	public static Fonts find() {
		String named = System.getProperty(PROPERTY, System.getenv(VARIABLE));
		if (named != null && !named.isBlank()) {
			return ofFiles(named.strip());
		}
		return Installed.FONTS.orElseGet(Fonts::shipped);
	}

	/**
	 * The font the program carries, the same on every machine: Noto Sans SC.
	 *
	 * @return regular and bold
	 * @throws FontMissingException if it cannot be had
	 */
	public static Fonts shipped() {
		if (Shipped.OUTCOME.fonts() == null) {
			FontMissingException missing = FontMissingException.noFont();
			missing.initCause(Shipped.OUTCOME.cause());
			throw missing;
		}
		return Shipped.OUTCOME.fonts();
	}

	/**
	 * Reads the font from a file.
	 *
	 * @param files a font file or collection; after the path separator perhaps another one for the bold face
	 * @return the fonts
	 * @throws FontMissingException if a file is no font or has no Chinese
	 */
	public static Fonts ofFiles(String files) {
		String[] names = files.split(File.pathSeparator, 2);
		Font regular = read(names[0], false);
		Font bold = names.length > 1 ? read(names[1], true) : regular.deriveFont(Font.BOLD);
		return new Fonts(regular, bold);
	}

	@Override
	public List<Run> runs(String text, FontSpec font) {
		Font main = font(font);
		if (main.canDisplayUpTo(text) < 0) {
			return List.of(new Run(text, main));
		}
		List<Run> runs = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		Font current = main;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int codePoint = text.codePointAt(i);
			Font needed = isShown(codePoint) && !main.canDisplay(codePoint) ? helper(codePoint, text).deriveFont(main.getSize2D()) : main;
			if (!needed.equals(current) && !piece.isEmpty()) {
				runs.add(new Run(piece.toString(), current));
				piece.setLength(0);
			}
			current = needed;
			piece.appendCodePoint(codePoint);
		}
		runs.add(new Run(piece.toString(), current));
		return runs;
	}

	/**
	 * The font a text is set in where no other has to help out.
	 *
	 * @param spec size and weight
	 * @return the font in this size
	 */
	public Font font(FontSpec spec) {
		return sized.computeIfAbsent(spec, wanted -> (wanted.bold() ? bold : regular).deriveFont((float) wanted.size()));
	}

	private Font helper(int codePoint, String text) {
		return helpers.computeIfAbsent(codePoint, wanted -> Arrays.stream(environment().getAllFonts())
				.filter(candidate -> candidate.canDisplay(wanted))
				.min(Comparator.comparing((Font candidate) -> candidate.getFontName(Locale.ROOT)))
				.orElseThrow(() -> FontMissingException.noGlyph(text, wanted)));
	}

	/** Halves of surrogate pairs and non-characters come with pasted text; no font has them, and a file leaves them out. */
	private static boolean isShown(int codePoint) {
		int type = Character.getType(codePoint);
		return !Character.isWhitespace(codePoint) && !Character.isISOControl(codePoint) && type != Character.FORMAT && type != Character.SURROGATE
				&& (codePoint & 0xFFFE) != 0xFFFE;
	}

	private static Font read(String name, boolean bold) {
		try {
			return Arrays.stream(Font.createFonts(new File(name))).filter(Fonts::isChinese)
					.min(Comparator.comparing((Font font) -> font.getFontName(Locale.ROOT).contains(" SC") ? 0 : 1)
							.thenComparing(font -> font.getFontName(Locale.ROOT).contains("Mono") ? 1 : 0)
							.thenComparing(font -> font.getFontName(Locale.ROOT).contains("Bold") == bold ? 0 : 1))
					.orElseThrow(() -> FontMissingException.unreadable(name));
		} catch (IOException | FontFormatException e) {
			FontMissingException missing = FontMissingException.unreadable(name);
			missing.initCause(e);
			throw missing;
		}
	}

	private static boolean isChinese(Font font) {
		return font.canDisplayUpTo(SAMPLE) < 0;
	}

	private static GraphicsEnvironment environment() {
		return GraphicsEnvironment.getLocalGraphicsEnvironment();
	}

	/** Looking through the installed fonts takes a moment and gives the same answer for the life of the program. */
	private static final class Installed {

		static final Optional<Fonts> FONTS = search();

		private static Optional<Fonts> search() {
			Set<String> installed = BareMachine.prepare() ? Set.of(environment().getAvailableFontFamilyNames(Locale.ROOT)) : Set.of();
			return FAMILIES.stream().filter(installed::contains).map(family -> new Font(family, Font.PLAIN, 12)).filter(Fonts::isChinese)
					.findFirst().map(font -> new Fonts(font, new Font(font.getFamily(Locale.ROOT), Font.BOLD, 12)));
		}
	}

	/** Reading twenty megabytes of font takes a moment; only who needs them waits. */
	private static final class Shipped {

		static final Outcome OUTCOME = read();

		private static Outcome read() {
			if (!BareMachine.prepare()) {
				return new Outcome(null, null);
			}
			try (InputStream regular = NotoSansSc.regular(); InputStream bold = NotoSansSc.bold()) {
				Font plain = Font.createFont(Font.TRUETYPE_FONT, regular);
				return new Outcome(new Fonts(plain, Font.createFont(Font.TRUETYPE_FONT, bold)), null);
			} catch (IOException | FontFormatException | IllegalStateException e) {
				return new Outcome(null, e);
			}
		}

		/** The fonts, or why there are none. */
		private record Outcome(Fonts fonts, Throwable cause) {
		}
	}
}
