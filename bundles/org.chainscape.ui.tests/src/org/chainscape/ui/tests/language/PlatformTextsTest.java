package org.chainscape.ui.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The fragments with Chinese words of the platform, against the English ones of the plug-ins they speak for. */
class PlatformTextsTest {

	private static final String PREFIX = "org.chainscape.nl.";
	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
	private static final Pattern MNEMONIC = Pattern.compile("&([^\\s&])");
	/** An s behind a number; Chinese has no plural. */
	private static final Set<String> WITH_PLURAL = Set.of("ExpandableNode.showRemaining");
	private static final Pattern ENTITY = Pattern.compile("&[a-z]+;| &gt ");

	private final TreeSet<String> mistakes = new TreeSet<>();
	private int texts;

	@Test
	void keysArgumentsAndMnemonicsAreThoseOfThePlatform() throws IOException {
		List<Bundle> fragments = Stream.of(Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX)).toList();
		assertTrue(fragments.size() > 40, "fragments installed: " + fragments);
		for (Bundle fragment : fragments) {
			Bundle host = Platform.getBundle("org.eclipse." + fragment.getSymbolicName().substring(PREFIX.length()));
			for (URL file : Collections.list(fragment.findEntries("/", "*_zh*.properties", true))) {
				compare(host, file);
			}
		}
		assertTrue(texts > 7000, "texts: " + texts);
		assertEquals(new TreeSet<>(), mistakes);
	}

	private void compare(Bundle host, URL file) throws IOException {
		String path = file.getPath().replaceFirst("^/", "").replaceFirst("_zh(_CN)?\\.properties$", ".properties");
		URL original = host.getSymbolicName().equals("org.eclipse.swt") ? host.getResource(path) : host.getEntry(path);
		if (original == null) {
			mistakes.add(host.getSymbolicName() + " has no " + path);
			return;
		}
		PropertyResourceBundle english = read(original);
		PropertyResourceBundle chinese = read(file);
		for (String key : chinese.keySet()) {
			texts++;
			String at = host.getSymbolicName() + '/' + path + ": " + key;
			if (!english.keySet().contains(key)) {
				mistakes.add(at + " is asked for by nobody");
			} else {
				compare(at, key, english.getString(key), chinese.getString(key));
			}
		}
	}

	private void compare(String at, String key, String english, String chinese) {
		if (!WITH_PLURAL.contains(key) && !found(ARGUMENT, english).equals(found(ARGUMENT, chinese))) {
			mistakes.add(at + " has other arguments than " + english);
		}
		Set<String> mnemonic = ENTITY.matcher(english).find() ? Set.of() : found(MNEMONIC, chinese);
		if (!mnemonic.isEmpty() && !mnemonic.equals(found(MNEMONIC, english))) {
			mistakes.add(at + " has another mnemonic than " + english);
		}
	}

	private static Set<String> found(Pattern pattern, String text) {
		TreeSet<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1).toUpperCase(Locale.ROOT));
		}
		return found;
	}

	private static PropertyResourceBundle read(URL file) throws IOException {
		try (InputStream stream = file.openStream()) {
			return new PropertyResourceBundle(stream);
		}
	}
}
