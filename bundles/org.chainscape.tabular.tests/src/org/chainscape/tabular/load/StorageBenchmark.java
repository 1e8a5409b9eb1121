package org.chainscape.tabular.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Flows;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/**
 * Measures what a chain of the size of a market costs: to open it against a plain load by EMF with all good options, to save it against a
 * plain save, to search it and to ask it for three steps upstream against looking at everything. No test. Only ratios mean something;
 * everything is measured in one run. Without the tables of the market nothing is measured.
 */
public final class StorageBenchmark {

	private static final int RUNS = Integer.getInteger("chainscape.runs", 5);
	private static final String BESIDE = Path.of("../../../shared/data/a-share-chain").toAbsolutePath().normalize().toString();
	private static final List<String> TYPED = List.of("光模块", "电池", "600519", "guangmokuai", "gzmt", "半导体 设备");

	private final StringBuilder page = new StringBuilder();

	/** Something measured. */
	private interface Work {
		Object run() throws IOException;
	}

	private StorageBenchmark() {
	}

	/**
	 * Writes a page with the ratios.
	 *
	 * @param arguments the file to write
	 * @throws IOException if the tables cannot be read or the page cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(System.getProperty("chainscape.market", BESIDE));
		StorageBenchmark benchmark = new StorageBenchmark();
		if (Files.isDirectory(folder)) {
			benchmark.measure(folder);
		} else {
			benchmark.say("Not measured: the tables of the market are not there.%n");
		}
		Path target = Path.of(arguments[0]);
		Files.createDirectories(target.toAbsolutePath().getParent());
		Files.writeString(target, benchmark.page, StandardCharsets.UTF_8);
	}

	private void measure(Path folder) throws IOException {
		Path file = Files.createTempDirectory("storage-benchmark").resolve("market.chain");
		ChainStore.save(imported(folder), file);
		ChainDocument document = ChainStore.load(file);
		say("# Storage%n%nThe A-share market as imported, %,d elements, %,d MB as a file.%n%n", ElementIndex.of(document).size(),
			Files.size(file) >> 20);
		say("| work | anchor | ms | anchor ms | ratio |%n|---|---|---:|---:|---:|%n");
		row("open", "plain EMF load, id map, deferred references", () -> ChainStore.load(file), () -> plainLoad(file));
		Path copy = file.resolveSibling("copy.chain");
		row("save, forced to the disk and read back", "plain EMF save", () -> {
			ChainStore.save(document, copy);
			return copy;
		}, () -> plainSave(document, copy));
		List<NamedElement> named = named(document);
		ElementSearch search = ElementSearch.of(document);
		row("make the search index", "collect all names", () -> ElementSearch.of(document), () -> named(document));
		for (String typed : TYPED) {
			row("search “" + typed + "”", "look whether it stands in any name", () -> search.find(typed, 20), () -> scan(named, typed));
		}
		steps(document);
		Files.deleteIfExists(copy);
		Files.delete(file);
		Files.delete(file.getParent());
	}

	private void steps(ChainDocument document) throws IOException {
		ElementIndex index = ElementIndex.of(document);
		List<Relation> relations = index.relations();
		row("arrays of the flow", "look at every relation once", () -> Flows.of(index), () -> once(relations));
		Flows flows = Flows.of(index);
		List<Item> busy = document.getChains().get(0).getItems().stream()
			.sorted((one, other) -> index.relationsOf(other).size() - index.relationsOf(one).size()).limit(200).toList();
		row("3 steps upstream of each of the 200 busiest products", "look at every relation for each step", () -> {
			busy.forEach(item -> flows.around(List.of(item), true, 3));
			return busy;
		}, () -> {
			busy.forEach(item -> linear(relations, item));
			return busy;
		});
	}

	private static ChainDocument imported(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
		List<TableFile> opened = files.stream().map(file -> TableFile.open(file, SheetLimits.DEFAULT)).toList();
		try {
			ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
			document.setName("market");
			Importer.plan(document, MappingGuess.of("market", opened), files, ImportProgress.NONE).apply();
			return document;
		} finally {
			opened.forEach(TableFile::close);
		}
	}

	private static Object plainLoad(Path file) throws IOException {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
			resource.load(stream, options);
		}
		return resource;
	}

	private static Object plainSave(ChainDocument document, Path file) throws IOException {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, 1);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		Resource own = document.eResource();
		resource.getContents().add(document);
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
			resource.save(stream, options);
		}
		own.getContents().add(document);
		return resource;
	}

	private static List<NamedElement> named(ChainDocument document) {
		List<NamedElement> named = new ArrayList<>();
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			if (all.next() instanceof NamedElement element) {
				named.add(element);
			}
		}
		return named;
	}

	private static Object scan(List<NamedElement> named, String typed) {
		String small = typed.toLowerCase(Locale.ROOT);
		List<NamedElement> found = new ArrayList<>();
		for (NamedElement element : named) {
			boolean fits = element.getName() != null && element.getName().toLowerCase(Locale.ROOT).contains(small);
			for (String alias : element.getAliases()) {
				fits |= alias.toLowerCase(Locale.ROOT).contains(small);
			}
			if (fits) {
				found.add(element);
			}
		}
		return found;
	}

	private static Object once(List<Relation> relations) {
		return relations.stream().filter(relation -> Flows.before(relation).isPresent()).count();
	}

	private static void linear(List<Relation> relations, ChainNode start) {
		Set<ChainNode> known = new HashSet<>(Set.of(start));
		Set<ChainNode> edge = new HashSet<>(known);
		for (int step = 0; step < 3; step++) {
			Set<ChainNode> next = new HashSet<>();
			for (Relation relation : relations) {
				ChainNode before = Flows.before(relation).orElse(null);
				ChainNode after = before == relation.getSource() ? relation.getTarget() : relation.getSource();
				if (before != null && edge.contains(after) && known.add(before)) {
					next.add(before);
				}
			}
			edge = next;
		}
	}

	private void row(String work, String anchor, Work ours, Work theirs) throws IOException {
		double[] mineAll = new double[RUNS];
		double[] otherAll = new double[RUNS];
		ours.run();
		theirs.run();
		for (int run = 0; run < RUNS; run++) {
			mineAll[run] = time(ours);
			otherAll[run] = time(theirs);
		}
		Arrays.sort(mineAll);
		Arrays.sort(otherAll);
		double mine = mineAll[RUNS / 2];
		double other = otherAll[RUNS / 2];
		say("| %s | %s | %.2f | %.2f | %.3f |%n", work, anchor, mine, other, mine / other);
	}

	private static double time(Work work) throws IOException {
		long start = System.nanoTime();
		Object result = work.run();
		double time = (System.nanoTime() - start) / 1e6;
		if (result == null) {
			throw new IllegalStateException("nothing was done");
		}
		return time;
	}

	private void say(String format, Object... values) {
		page.append(String.format(Locale.ROOT, format, values));
	}
}
