package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;

/** The imports of this session of the workbench, by chain. User interface thread only. */
public final class ImportLog {

	private static final int MOST = 10;

	private final Map<Path, List<ImportRecord>> records = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * The log of a workbench.
	 *
	 * @param workbench the workbench
	 * @return its log
	 */
	public static ImportLog of(IWorkbench workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		ImportLog log = context.get(ImportLog.class);
		if (log == null) {
			log = new ImportLog();
			context.set(ImportLog.class, log);
		}
		return log;
	}

	/**
	 * Keeps an import.
	 *
	 * @param record what it has done
	 */
	public void add(ImportRecord record) {
		List<ImportRecord> of = records.computeIfAbsent(record.chain(), chain -> new ArrayList<>());
		of.add(0, record);
		if (of.size() > MOST) {
			of.remove(MOST);
		}
		listeners.forEach(Runnable::run);
	}

	/**
	 * The imports into a chain.
	 *
	 * @param chain its file
	 * @return what they have done, the last one first
	 */
	public List<ImportRecord> of(Path chain) {
		return List.copyOf(records.getOrDefault(chain, List.of()));
	}

	/**
	 * The last import into a chain.
	 *
	 * @param chain its file
	 * @return what it has done, if there was one
	 */
	public Optional<ImportRecord> last(Path chain) {
		return of(chain).stream().findFirst();
	}

	/**
	 * Listens to imports.
	 *
	 * @param listener called after each
	 */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Stops listening.
	 *
	 * @param listener a listener
	 */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}
}
