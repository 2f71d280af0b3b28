import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphTxn;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Validates any number of graphs with Apache Jena.
 *
 * Reads N-Triples: the statements of shapes end with the line "#shapes", those of a graph with the line "#data"; a graph is
 * validated against the shapes before it. Writes for each graph its results, one a line (focus node, path, value, severity,
 * component, source shape, as N-Triples, with tabs between them and nothing where there is none), or "!" and an error; and then
 * the line "#end".
 */
public final class JenaReports {
  private static final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    StringBuilder statements = new StringBuilder();
    Shapes shapes = null;
    Throwable refused = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("#shapes")) {
        shapes = null;
        refused = null;
        try {
          shapes = ShaclValidator.get().parse(read(statements));
        } catch (Throwable error) {
          refused = error;
        }
        statements.setLength(0);
      } else if (line.equals("#data")) {
        if (shapes == null) out.println(message(refused));
        else report(shapes, statements);
        out.println("#end");
        statements.setLength(0);
      } else {
        statements.append(line).append('\n');
      }
    }
    out.flush();
  }

  private static void report(Shapes shapes, StringBuilder statements) {
    try {
      Graph data = read(statements);
      StringBuilder lines = new StringBuilder();
      for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) lines.append(line(entry)).append('\n');
      out.print(lines);
    } catch (Throwable error) {
      out.println(message(error));
    }
  }

  private static Graph read(StringBuilder statements) {
    // A graph that tells 1 from 01, as RDF does: Jena's usual one does not.
    GraphTxn graph = GraphFactory.createTxnGraph();
    graph.begin(ReadWrite.WRITE);
    RDFParser.create()
        .source(new StringReader(statements.toString()))
        .lang(Lang.NTRIPLES)
        .labelToNode(LabelToNode.createUseLabelAsGiven())
        .checking(false)
        .parse(StreamRDFLib.graph(graph));
    graph.commit();
    graph.end();
    graph.begin(ReadWrite.READ);
    return graph;
  }

  private static String line(ReportEntry entry) {
    return String.join(
        "\t",
        term(entry.focusNode()),
        path(entry.resultPath()),
        term(entry.value()),
        entry.severity() == null ? "" : term(entry.severity().level()),
        term(entry.sourceConstraintComponent()),
        term(entry.source()));
  }

  /** A path of one property is its address; of others, who read the shapes know more than is said here. */
  private static String path(Path path) {
    if (path == null) return "";
    return path instanceof P_Link ? term(((P_Link) path).getNode()) : "a path";
  }

  private static String term(Node node) {
    if (node == null) return "";
    if (node.isURI()) return "<" + node.getURI() + ">";
    if (node.isBlank()) return "_:" + node.getBlankNodeLabel();
    String quoted = quoted(node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) return quoted + "@" + node.getLiteralLanguage();
    String datatype = node.getLiteralDatatypeURI();
    return datatype.equals("http://www.w3.org/2001/XMLSchema#string") ? quoted : quoted + "^^<" + datatype + ">";
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
        + '"';
  }

  private static String message(Throwable error) {
    return "!" + String.valueOf(error).replaceAll("\\s+", " ");
  }
}
