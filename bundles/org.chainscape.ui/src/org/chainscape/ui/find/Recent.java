package org.chainscape.ui.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.ui.Problems;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The links that were opened last, newest first, over the end of the program. */
final class Recent {

	private static final String KEY = "find.recent";
	private static final int MOST = 30;

	private Recent() {
	}

	static List<String> links() {
		String kept = node().get(KEY, "");
		return kept.isEmpty() ? List.of() : Arrays.asList(kept.split("\n"));
	}

	static void add(String link) {
		List<String> links = new ArrayList<>(links());
		links.remove(link);
		links.add(0, link);
		node().put(KEY, String.join("\n", links.subList(0, Math.min(MOST, links.size()))));
		try {
			node().flush();
		} catch (BackingStoreException e) {
			Problems.log(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(Problems.BUNDLE);
	}
}
