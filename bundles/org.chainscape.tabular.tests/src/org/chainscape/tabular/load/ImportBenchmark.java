package org.chainscape.tabular.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;
import org.chainscape.tabular.sheet.TableRows;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Measures what it costs to read and to import the tables of a market, as text and as workbooks, against a plain read of the same files by
 * the libraries others use. No test. Only ratios mean something; everything is measured in one run.
 */
public final class ImportBenchmark {

	private static final int RUNS = Integer.getInteger("chainscape.runs", 5);
	private static final int MADE = 60_000;
	/** All of it runs in one thread; its processor time is the same on a busy machine. */
	private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
	private static final String BESIDE = Path.of("../../../shared/data/a-share-chain").toAbsolutePath().normalize().toString();

	private final List<Path> texts;
	private final List<Path> workbooks = new ArrayList<>();
	private final StringBuilder page = new StringBuilder();
	private final Map<String, double[]> times = new LinkedHashMap<>();

	private ImportBenchmark(List<Path> texts) {
		this.texts = texts;
	}

	/** Reads files and says how many cells it met. */
	private interface Work {
		long run() throws IOException;
	}

	/**
	 * Writes a page with the ratios.
	 *
	 * @param arguments the file to write
	 * @throws IOException if the tables cannot be read or the page cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(System.getProperty("chainscape.market", BESIDE));
		Path temporary = Files.createTempDirectory("import-benchmark");
		boolean there = Files.isDirectory(folder);
		ImportBenchmark benchmark = new ImportBenchmark(there ? tables(folder) : made(temporary));
		benchmark.say("# Import%n%n%s.%n%n", there ? "The tables of the A-share market"
			: "Made tables (those of the A-share market are not there)");
		benchmark.makeWorkbooks(temporary);
		benchmark.measure();
		Path target = Path.of(arguments[0]);
		Files.createDirectories(target.toAbsolutePath().getParent());
		Files.writeString(target, benchmark.page, StandardCharsets.UTF_8);
		try (Stream<Path> files = Files.list(temporary)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(temporary);
	}

	private static List<Path> tables(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
	}

	private static List<Path> made(Path folder) throws IOException {
		Path companies = folder.resolve("companies.csv");
		Path products = folder.resolve("company_products.csv");
		try (Writer one = Files.newBufferedWriter(companies); CSVPrinter rows = CSVFormat.DEFAULT.print(one);
			Writer other = Files.newBufferedWriter(products); CSVPrinter shares = CSVFormat.DEFAULT.print(other)) {
			rows.printRecord("ticker", "short_name", "full_name", "exchange", "listed_on");
			shares.printRecord("ticker", "product_name", "revenue_share");
			for (int i = 0; i < MADE; i++) {
				String ticker = 600_000 + i % 4_000 + ".SH";
				if (i < 4_000) {
					rows.printRecord(ticker, "样本" + i, "样本" + i + "股份有限公司", "上海证券交易所", "2010-01-04");
				}
				shares.printRecord(ticker, "产品" + i, "0." + (100 + i % 900));
			}
		}
		return List.of(companies, products);
	}

	private void makeWorkbooks(Path folder) throws IOException {
		for (Path text : texts) {
			Path file = folder.resolve(text.getFileName().toString().replace(".csv", ".xlsx"));
			try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true); OutputStream stream = Files.newOutputStream(file);
				Reader reader = Files.newBufferedReader(text); CSVParser records = CSVFormat.DEFAULT.parse(reader)) {
				SXSSFSheet sheet = workbook.createSheet("数据");
				for (CSVRecord record : records) {
					Row row = sheet.createRow((int) record.getRecordNumber() - 1);
					for (int i = 0; i < record.size(); i++) {
						row.createCell(i).setCellValue(record.get(i));
					}
				}
				workbook.write(stream);
			}
			workbooks.add(file);
		}
	}

	/** Everything in turn, so that a slow minute of the machine falls on all; the first round warms up. */
	private void measure() throws IOException {
		Map<String, Work> works = new LinkedHashMap<>();
		works.put("text, commons-csv alone", () -> commonsCsv(texts));
		works.put("text, read", () -> read(texts));
		works.put("text, imported", () -> imported(texts));
		works.put("workbooks, POI's event reader alone", () -> poi(workbooks));
		works.put("workbooks, read", () -> read(workbooks));
		works.put("workbooks, imported", () -> imported(workbooks));
		Map<String, Long> cells = new LinkedHashMap<>();
		for (int run = -1; run < RUNS; run++) {
			for (Map.Entry<String, Work> work : works.entrySet()) {
				long start = PROCESSOR.getCurrentThreadCpuTime();
				cells.put(work.getKey(), work.getValue().run());
				if (run >= 0) {
					times.computeIfAbsent(work.getKey(), key -> new double[RUNS])[run] = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6;
				}
			}
		}
		say("| | cells or rows | ms | ratio |%n|---|---:|---:|---:|%n");
		double base = 1;
		for (String name : works.keySet()) {
			double[] sorted = times.get(name).clone();
			Arrays.sort(sorted);
			double middle = sorted[RUNS / 2];
			base = name.endsWith("alone") ? middle : base;
			say("| %s | %,d | %.0f | %.2f |%n", name, cells.get(name), middle, middle / base);
		}
	}

	private static long commonsCsv(List<Path> files) throws IOException {
		long cells = 0;
		for (Path file : files) {
			try (Reader reader = Files.newBufferedReader(file); CSVParser records = CSVFormat.DEFAULT.parse(reader)) {
				for (CSVRecord record : records) {
					cells += record.size();
				}
			}
		}
		return cells;
	}

	private static long poi(List<Path> files) throws IOException {
		AtomicLong cells = new AtomicLong();
		for (Path file : files) {
			try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
				XSSFReader workbook = new XSSFReader(parts);
				XMLReader reader = XMLHelper.newXMLReader();
				reader.setContentHandler(new XSSFSheetXMLHandler(workbook.getStylesTable(), new ReadOnlySharedStringsTable(parts),
					new Counter(cells), false));
				try (InputStream sheet = workbook.getSheetsData().next()) {
					reader.parse(new InputSource(sheet));
				}
			} catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
				throw new IOException(e);
			}
		}
		return cells.get();
	}

	private record Counter(AtomicLong cells) implements XSSFSheetXMLHandler.SheetContentsHandler {

		@Override
		public void startRow(int row) {
			// Only cells count.
		}

		@Override
		public void endRow(int row) {
			// Only cells count.
		}

		@Override
		public void cell(String reference, String value, XSSFComment comment) {
			cells.incrementAndGet();
		}
	}

	private static long read(List<Path> files) {
		long cells = 0;
		for (Path file : files) {
			try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT); TableRows rows = table.rows(table.sheets().get(0))) {
				while (rows.hasNext()) {
					cells += rows.next().cells().size();
				}
			}
		}
		return cells;
	}

	/** The whole of an import into an empty chain: mapping guessed, rows read and compared, change made. */
	private static long imported(List<Path> files) {
		List<TableFile> opened = files.stream().map(file -> TableFile.open(file, SheetLimits.DEFAULT)).toList();
		Mapping mapping;
		try {
			mapping = MappingGuess.of("benchmark", opened);
		} finally {
			opened.forEach(TableFile::close);
		}
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.setId("benchmark");
		ImportPlan plan = Importer.plan(document, mapping, files, ImportProgress.NONE);
		plan.apply();
		return plan.report().read();
	}

	private void say(String format, Object... values) {
		page.append(String.format(Locale.ROOT, format, values));
	}
}
