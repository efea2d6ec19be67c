package handler

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

func shop(t *testing.T, options ...reservation.Option) *Handler {
	t.Helper()
	ledger := stock.NewLedger()
	for sku, n := range map[string]int{"tea": 3, "cup": 9} {
		if err := ledger.Receive(sku, n); err != nil {
			t.Fatal(err)
		}
	}
	return New(ledger, reservation.NewDesk(ledger, options...))
}

func TestRoutes(t *testing.T) {
	tests := []struct {
		name, method, path, body string
		code                     int
		want                     string
	}{
		{"available", "GET", "/stock/tea", "", 200, `{"available":3,"sku":"tea"}`},
		{"unknown", "GET", "/stock/gin", "", 404, `{"error":"unknown sku \"gin\""}`},
		{"low", "GET", "/stock", "", 200, `{"below":5,"skus":["tea"]}`},
		{"low below", "GET", "/stock?below=10", "", 200, `{"below":10,"skus":["tea","cup"]}`},
		{"low bad", "GET", "/stock?below=few", "", 400, `positive number`},
		{"reserve", "POST", "/reservations", `{"tea":1}`, 201, `"id":"r-1"`},
		{"reserve too many", "POST", "/reservations", `{"tea":4}`, 409, `4 wanted, 3 left`},
		{"reserve nothing", "POST", "/reservations", `{}`, 400, `nothing to reserve`},
		{"reserve none", "POST", "/reservations", `{"tea":0}`, 400, `0 of tea`},
		{"reserve list", "POST", "/reservations", `[]`, 400, `not an object`},
		{"reserve a lot of text", "POST", "/reservations", strings.Repeat(" ", maxBody+1), 400, `too large`},
		{"confirm none", "POST", "/reservations/r-9/confirm", "", 404, `no such reservation`},
		{"release none", "DELETE", "/reservations/r-9", "", 404, `no such reservation`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := do(shop(t), test.method, test.path, test.body)
			if got.Code != test.code || !strings.Contains(got.Body.String(), test.want) {
				t.Errorf("got %d %s", got.Code, got.Body)
			}
		})
	}
}

func TestConfirmAndRelease(t *testing.T) {
	h := shop(t)
	for _, step := range []struct{ method, suffix string }{{"POST", "/confirm"}, {"DELETE", ""}} {
		at := do(h, "POST", "/reservations", `{"tea":1}`).Header().Get("Location")
		if got := do(h, step.method, at+step.suffix, ""); got.Code != 204 {
			t.Errorf("%s: got %d", step.method, got.Code)
		}
	}
}

func TestConfirmTooLate(t *testing.T) {
	now := time.Now()
	h := shop(t, reservation.WithClock(func() time.Time { return now }))
	at := do(h, "POST", "/reservations", `{"tea":1}`).Header().Get("Location")
	now = now.Add(time.Hour)
	if got := do(h, "POST", at+"/confirm", ""); got.Code != 410 {
		t.Errorf("got %d", got.Code)
	}
}

func TestOwnFaultsAreNotShown(t *testing.T) {
	recorder := httptest.NewRecorder()
	fail(recorder, errors.New("disk /dev/sda is full"))
	if recorder.Code != 500 || strings.Contains(recorder.Body.String(), "disk") {
		t.Errorf("got %d %s", recorder.Code, recorder.Body)
	}
}

func do(h http.Handler, method, path, body string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	return recorder
}
