package org.chainscape.ui.tests.language;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.chainscape.model.text.PseudoText;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** What stands in the files of the platform and of plug-in descriptors, which the pseudo language does not reach. */
final class Words {

	/** A word of a language with Latin letters. */
	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	/**
	 * What is the same in every language: the product, kinds of files, technical names, keys, and examples of what can be typed. Looked
	 * through by a person; a sentence never belongs here.
	 */
	private static final Pattern NAMES = Pattern.compile("Chainscape|AIGC|English|\\.?chain|\\.import|rules|EVL|Letter|Arial|Times New Roman"
			+ "|\\.?(png|svg|pdf|pptx?|docx?|xlsx?|csv|tsv|json|html|md|evl|xml|zip|drawio|mmd|graphml|gexf|dot|cypher)"
			+ "|PowerPoint|Word|Excel|Markdown|Mermaid|draw\\.io|Graphviz|Neo4j|Wind|Bloomberg|Reuters|Yahoo|RIC|ISIN"
			+ "|UTF-8|GB18030|Git|URL|ID|SHA|dpi|px|mm|pt|MB|EN|ZH|CR\\d?|HHI|CAGR|Ctrl|Shift|Alt|Enter|Esc|Tab|Del|F\\d+",
			Pattern.CASE_INSENSITIVE);

	/** Plug-ins of the platform whose buttons and hints stand around what is ours. */
	private static final Set<String> FRAME = Set.of("org.eclipse.jface", "org.eclipse.swt", "org.eclipse.ui", "org.eclipse.ui.ide",
			"org.eclipse.ui.workbench", "org.eclipse.help.ui", "org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.equinox.p2.ui.sdk");

	private final Set<String> known = new HashSet<>();

	Words() throws IOException {
		for (Bundle bundle : Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext().getBundles()) {
			String name = bundle.getSymbolicName();
			if (name.startsWith("org.chainscape.")) {
				read(bundle.findEntries("/", "plugin*.properties", false));
				read(bundle.findEntries("OSGI-INF/l10n", "bundle*.properties", false));
			} else if (FRAME.contains(name)) {
				read(bundle.findEntries("/", "*.properties", true));
			}
		}
	}

	private void read(Enumeration<URL> files) throws IOException {
		if (files == null) {
			return;
		}
		for (URL file : Collections.list(files)) {
			try (InputStream stream = file.openStream()) {
				PropertyResourceBundle texts = new PropertyResourceBundle(stream);
				texts.keySet().forEach(key -> known.add(plain(texts.getString(key))));
			}
		}
	}

	/** Whether a text is in no file: a sentence somebody wrote into the code. */
	boolean isHardCoded(String text) {
		return !text.contains(PseudoText.START.substring(0, 2)) && hasWords(text) && !known.contains(plain(text));
	}

	/** Whether a text is not Chinese though it should be. */
	boolean isNotChinese(String text) {
		return !HAN.matcher(text).find() && hasWords(text) && !known.contains(plain(text));
	}

	/** The place of a file the user has chosen is no text of ours. */
	private static boolean hasWords(String text) {
		return !new File(text).isAbsolute() && LATIN.matcher(NAMES.matcher(text).replaceAll("")).find();
	}

	/** Without mnemonic, dots and shortcut. */
	private static String plain(String text) {
		return text.replaceAll("\\(&\\w\\)|&", "").replaceAll("\\t.*|@.*", "").replaceAll("(\\.\\.\\.|…|:|：)$", "").strip();
	}
}
