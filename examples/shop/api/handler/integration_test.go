//go:build integration

package handler_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/acme/shop/api/handler"
	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

func serve(t *testing.T) (*httptest.Server, *reservation.Desk, *time.Time) {
	t.Helper()
	ledger := stock.NewLedger()
	if err := ledger.Receive("teapot", 4); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	desk := reservation.NewDesk(ledger,
		reservation.WithClock(func() time.Time { return now }),
		reservation.WithKeep(10*time.Minute))
	server := httptest.NewServer(handler.New(ledger, desk))
	t.Cleanup(server.Close)
	return server, desk, &now
}

func call(t *testing.T, server *httptest.Server, method, path, body string) (int, string) {
	t.Helper()
	request, err := http.NewRequest(method, server.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := server.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(response.Body)
	return response.StatusCode, string(text)
}

func TestIntegrationACustomerBuys(t *testing.T) {
	server, _, _ := serve(t)
	code, text := call(t, server, "POST", "/reservations", `{"teapot":3}`)
	if code != 201 || !strings.Contains(text, `"expires":"2026-03-02T09:10:00Z"`) {
		t.Fatalf("got %d %s", code, text)
	}
	if code, text := call(t, server, "POST", "/reservations", `{"teapot":2}`); code != 409 {
		t.Errorf("got %d %s", code, text)
	}
	if code, text := call(t, server, "POST", "/reservations/r-1/confirm", ""); code != 204 {
		t.Errorf("got %d %s", code, text)
	}
	if _, text := call(t, server, "GET", "/stock/teapot", ""); !strings.Contains(text, `"available":1`) {
		t.Errorf("got %s", text)
	}
	if _, text := call(t, server, "GET", "/stock?below=2", ""); !strings.Contains(text, "teapot") {
		t.Errorf("got %s", text)
	}
}

func TestIntegrationACustomerWalksAway(t *testing.T) {
	server, desk, now := serve(t)
	call(t, server, "POST", "/reservations", `{"teapot":1}`)
	call(t, server, "POST", "/reservations", `{"teapot":1}`)
	call(t, server, "POST", "/reservations", `{"teapot":1}`)
	if code, _ := call(t, server, "DELETE", "/reservations/r-1", ""); code != 204 {
		t.Errorf("got %d", code)
	}
	*now = now.Add(time.Hour)
	if code, text := call(t, server, "POST", "/reservations/r-2/confirm", ""); code != 410 {
		t.Errorf("got %d %s", code, text)
	}
	if n := desk.Sweep(); n != 1 {
		t.Errorf("swept %d", n)
	}
	if _, text := call(t, server, "GET", "/stock/teapot", ""); !strings.Contains(text, `"available":4`) {
		t.Errorf("got %s", text)
	}
}

func TestIntegrationMistakes(t *testing.T) {
	server, _, _ := serve(t)
	for path, want := range map[string]int{
		"/stock/kettle":   404,
		"/stock?below=-1": 400,
		"/nowhere":        404,
	} {
		if code, text := call(t, server, "GET", path, ""); code != want {
			t.Errorf("%s: got %d %s", path, code, text)
		}
	}
	for body, want := range map[string]int{"{}": 400, "teapot": 400, `{"teapot":0}`: 400, `{"kettle":1}`: 404} {
		if code, text := call(t, server, "POST", "/reservations", body); code != want {
			t.Errorf("%s: got %d %s", body, code, text)
		}
	}
	if code, _ := call(t, server, "DELETE", "/reservations/r-7", ""); code != 404 {
		t.Errorf("got %d", code)
	}
}
